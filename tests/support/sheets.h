// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zip.h"

#include <QStringList>

namespace tasuki::test {

/// What a spreadsheet is made of, for readers of it: `sheets` are rows of cells in XML.
struct XlsxParts {
    std::vector<std::pair<QByteArray, QByteArray>> sheets; ///< name, what stands within <worksheet>
    QByteArray shared;                                     ///< what stands within <sst>
    QByteArray styles;                                     ///< what stands within <styleSheet>
    QByteArray properties;                                 ///< attributes of <workbookPr>
};

inline QByteArray xlsxOf(const XlsxParts& parts, bool packed = false)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray book = head + "<workbook" + main
                      + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr "
                      + parts.properties + "/><sheets>";
    QByteArray targets = relations;
    std::vector<std::pair<QByteArray, QByteArray>> files;
    int number = 0;
    for (const auto& [name, content] : parts.sheets) {
        const QByteArray n = QByteArray::number(++number);
        const bool hidden = name.startsWith('!');
        book += "<sheet name=\"" + name.mid(hidden ? 1 : 0) + "\" sheetId=\"" + n + "\""
                + (hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + n + "\"/>";
        targets += "<Relationship Id=\"rId" + n + "\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet" + n
                   + ".xml\"/>";
        files.emplace_back("xl/worksheets/sheet" + n + ".xml",
                           head + "<worksheet" + main + ">" + content + "</worksheet>");
    }
    targets += "<Relationship Id=\"rId90\" Type=\"" + type + "styles\" Target=\"/xl/styles.xml\"/>"
               + "<Relationship Id=\"rId91\" Type=\"" + type
               + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    files.emplace_back("_rels/.rels", relations + "<Relationship Id=\"rId1\" Type=\"" + type
                                          + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    files.emplace_back("xl/workbook.xml", book + "</sheets></workbook>");
    files.emplace_back("xl/_rels/workbook.xml.rels", targets);
    files.emplace_back("xl/styles.xml", head + "<styleSheet" + main + ">" + parts.styles + "</styleSheet>");
    files.emplace_back("xl/sharedStrings.xml", head + "<sst" + main + ">" + parts.shared + "</sst>");
    return zipOf(files, packed);
}

/// An OpenDocument spreadsheet; `tables` is what stands within <office:spreadsheet>.
inline QByteArray odsOf(const QByteArray& tables, bool packed = false)
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                         "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                         "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                         "<office:body><office:spreadsheet>"
                             + tables + "</office:spreadsheet></office:body></office:document-content>"}},
        packed);
}

} // namespace tasuki::test
