/** What every style of ours prints of one publication behind its author. */
const details = `
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="never"/>
      <substitute>
        <names variable="editor"><name name-as-sort-order="first" and="text" delimiter=", "/><label form="short" prefix=" (" suffix=")"/></names>
        <text variable="publisher"/>
        <text variable="container-title"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="book report thesis dataset motion_picture map software standard" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="container">
    <group delimiter=", ">
      <group delimiter=" ">
        <choose><if type="chapter paper-conference entry-encyclopedia entry-dictionary" match="any"><text term="in"/></if></choose>
        <text variable="container-title" font-style="italic"/>
      </group>
      <group delimiter=" "><label variable="volume" form="short"/><text variable="volume"/></group>
      <group delimiter=" "><label variable="issue" form="short"/><text variable="issue"/></group>
      <group delimiter=" "><number variable="edition" form="ordinal"/><choose><if is-numeric="edition"><text term="edition" form="short"/></if></choose></group>
      <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
    </group>
  </macro>
  <macro name="day">
    <choose>
      <if type="article-newspaper article-magazine webpage post post-weblog broadcast personal_communication interview document" match="any"><date variable="issued" form="text"/></if>
    </choose>
  </macro>
  <macro name="access">
    <group delimiter=" ">
      <choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose>
      <choose><if variable="DOI" match="none"><group delimiter=" " prefix="(" suffix=")"><text term="accessed"/><date variable="accessed" form="text"/></group></if></choose>
    </group>
  </macro>`;

const styleOf = (title: string, inside: string, kind: 'in-text' | 'note' = 'in-text'): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="${kind}" version="1.0">
  <info><title>${title}</title><id>source-aware-${title}</id></info>${details}
${inside}
</style>`;

/**
 * The styles that come with the program, written for it: what the official repository holds is under a licence
 * (CC BY-SA) that asks for more than a program under MIT should pass on. Any of those can be used as a file.
 */
export const ownStyles: Readonly<Record<string, string>> = {
  'author-date': styleOf(
    'author-date',
    `  <citation disambiguate-add-year-suffix="true">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <group delimiter=" ">
          <names variable="author"><name form="short" and="text"/><substitute><names variable="editor"/><text variable="publisher"/><text variable="container-title"/><text variable="title"/></substitute></names>
          <text macro="year"/>
        </group>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" "><text macro="author"/><text macro="year" prefix="(" suffix=")"/></group>
        <group delimiter=", "><text macro="title"/><text macro="container"/><text macro="day"/></group>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>`,
  ),
  numbered: styleOf(
    'numbered',
    `  <citation><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <text variable="citation-number" prefix="[" suffix="] "/>
      <group delimiter=". "><text macro="author"/><group delimiter=", "><text macro="title"/><text macro="container"/><choose><if variable="issued"><date variable="issued" form="text"/></if><else><text term="no date" form="short"/></else></choose></group><text macro="access"/></group>
    </layout>
  </bibliography>`,
  ),
  note: styleOf(
    'note',
    `  <citation><layout suffix="." delimiter="; "><group delimiter=", "><text macro="author"/><text macro="title"/><text macro="container"/><date variable="issued" form="text"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout></citation>
  <bibliography>
    <sort><key macro="author"/><key variable="title"/></sort>
    <layout suffix="."><group delimiter=", "><text macro="author"/><text macro="title"/><text macro="container"/><choose><if variable="issued"><date variable="issued" form="text"/></if><else><text term="no date" form="short"/></else></choose><text macro="access"/></group></layout>
  </bibliography>`,
    'note',
  ),
};
