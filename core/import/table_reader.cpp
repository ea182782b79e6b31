// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/table_reader.h"

#include "base/from_utf8.h"
#include "base/text.h"
#include "format/html_text.h"
#include "format/texts.h"
#include "kind/kind.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace tasuki::imports {

namespace {

constexpr qint64 kRowsSearched = 50;
/// How far behind the last row of a table a footer may reach.
constexpr qint64 kRowsOfFooter = 200;
constexpr size_t kShown = 200; // bytes of a cell that is left out

QString shortText(std::string_view cell)
{
    return cutValue(fromUtf8(cell.substr(0, 4 * kShown)));
}

std::string_view trimmed(std::string_view cell)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const size_t first = cell.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : cell.substr(first, cell.find_last_not_of(kBlanks) - first + 1);
}

QStringList cellsOf(std::span<const std::string_view> fields)
{
    QStringList cells;
    for (const std::string_view field : fields)
        cells += shortText(field);
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    return cells;
}

/// ASCII in lower case and without spaces, hyphens and underscores; wide spaces go, too.
std::string folded(std::string_view cell)
{
    constexpr std::string_view kWideSpace = "\xe3\x80\x80";
    std::string text;
    while (!cell.empty()) {
        if (cell.starts_with(kWideSpace)) {
            cell.remove_prefix(kWideSpace.size());
            continue;
        }
        const char c = cell.front();
        if (c >= 'A' && c <= 'Z')
            text += char(c | 0x20);
        else if (c != ' ' && c != '\t' && c != '-' && c != '_')
            text += c;
        cell.remove_prefix(1);
    }
    return text;
}

/// Behind such a word: "s", a colon, or a count in brackets as in "Grand Totals (3 records)".
bool isCountOrNothing(std::string_view rest)
{
    if (rest.starts_with('s'))
        rest.remove_prefix(1);
    for (const std::string_view colon : {":", "："})
        if (rest == colon)
            return true;
    const bool opens = rest.starts_with('(') || rest.starts_with("（");
    const bool closes = rest.ends_with(')') || rest.ends_with("）");
    return rest.empty() || (opens && closes && rest.find_first_of("0123456789") != std::string_view::npos);
}

bool isTotalWord(std::string_view cell)
{
    constexpr size_t kLongest = 60; // with spaces between and around the letters
    constexpr std::string_view kFirst = "TtSsGg\xe5\xe7\xe8\xe3\xe4 \t";
    if (cell.empty() || cell.size() > kLongest || kFirst.find(cell.front()) == std::string_view::npos)
        return false;
    static constexpr std::array<std::string_view, 8> kWords = {"total", "subtotal", "grandtotal", "合計",
                                                               "小計",  "総計",     "計",         "件数"};
    const std::string text = folded(cell);
    return std::ranges::any_of(kWords, [&](std::string_view word) {
        return text.starts_with(word) && isCountOrNothing(std::string_view(text).substr(word.size()));
    });
}

bool hasDigit(std::string_view cell)
{
    const QString text = fromUtf8(cell);
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool startsWithAny(const QString& text, std::span<const QStringView> starts)
{
    return std::ranges::any_of(starts, [&](QStringView start) { return text.startsWith(start, Qt::CaseInsensitive); });
}

/// By its first byte, for every row is asked.
bool mayBeNote(std::string_view cell)
{
    constexpr std::string_view kFirst = "\xe2\xc2\xe4\xe5\xe6\xe7\xe3 cC(";
    return !cell.empty() && kFirst.find(cell.front()) != std::string_view::npos;
}

/// What stands below tables and in none of their rows. `isApart`: an empty row is between them.
bool readsAsFooter(std::string_view cell, bool isApart)
{
    const QString text = fromUtf8(cell).trimmed();
    constexpr qsizetype kLong = 40;
    static constexpr std::array<QStringView, 7> kNotes = {u"※", u"©", u"copyright", u"(c)", u"注)", u"注：", u"注:"};
    static constexpr std::array<QStringView, 12> kFooters = {
        u"*",      u"注",   u"以上",         u"出力日",    u"作成日", u"作成者",
        u"印刷日", u"出典", u"confidential", u"generated", u"report", u"page "};
    static const QRegularExpression count(
        QStringLiteral("^(([総全]?件数|該当件数)\\s*[:：]?\\s*[\\d０-９,，]+\\s*件?|全\\s*[\\d０-９,，]+\\s*件)$"));
    if (startsWithAny(text, kNotes) || text == u"以上" || text == u"以上。" || text.contains(count))
        return true;
    return isApart && (text.size() > kLong || text.endsWith(u'。') || startsWithAny(text, kFooters));
}

/// The one cell of a row that has no other; nothing where it has more.
std::optional<std::string_view> onlyCell(std::span<const std::string_view> fields)
{
    std::optional<std::string_view> only;
    for (const std::string_view field : fields) {
        if (isBlank(field))
            continue;
        if (only)
            return std::nullopt;
        only = field;
    }
    return only;
}

bool isCopyright(std::string_view cell)
{
    static constexpr std::array<QStringView, 3> kStarts = {u"©", u"copyright", u"(c)"};
    return startsWithAny(shortText(cell).trimmed(), kStarts);
}

/// The text of a row that holds nothing else. A copyright that was not quoted is parted by its comma: "Copyright (c)
/// 2025 salesforce.com, inc. All rights reserved."
std::optional<std::string_view> noteOf(std::span<const std::string_view> fields)
{
    if (const auto only = onlyCell(fields); only || fields.size() < 2)
        return only;
    const auto isText = [](std::string_view cell) { return cell.starts_with(' ') && cell.size() > 1; };
    if (!mayBeNote(fields[0]) || !isText(fields[1]) || !isCopyright(fields[0]))
        return std::nullopt;
    return std::ranges::all_of(fields.subspan(2), [&](std::string_view cell) { return isBlank(cell) || isText(cell); })
               ? std::optional(fields[0])
               : std::nullopt;
}

/// What a spreadsheet shows where a formula came to nothing.
bool isFormulaError(std::string_view cell)
{
    static constexpr std::array<std::string_view, 12> kErrors = {"#N/A",   "#REF!",   "#VALUE!",   "#DIV/0!",
                                                                 "#NAME?", "#NUM!",   "#NULL!",    "#SPILL!",
                                                                 "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA"};
    return std::ranges::find(kErrors, cell) != kErrors.end() || cell.starts_with("#ERR:");
}

/// What stands in a cell for the one above.
constexpr std::array<std::string_view, 6> kDittos = {"〃", "々", "″", "同上", "仝", "〻"};

/// Every name that a column of any kind has, folded: how the header of another table is known.
const QSet<QString>& knownNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const Kind* kind : fileKinds())
            for (const FileColumn& field : kind->file->fields) {
                for (const QStringView name : QStringView(field.synonyms ? field.synonyms : u"").split(u'|'))
                    all += keyFold(name);
                all += keyFold(QStringView(field.name));
                all += keyFold(QStringView(field.label));
            }
        all.remove(QString());
        return all;
    }();
    return names;
}

struct Candidate {
    TablePlace place;
    HeaderTest::Fit fit;
    qsizetype columns = 0;

    bool isBetterThan(const Candidate& other) const
    {
        return std::pair(fit.fields, columns) > std::pair(other.fit.fields, other.columns);
    }
};

constexpr qint64 kHeaderRows = 3; ///< at most, where headings of several rows are merged

/// The rows before, for headings that reach down to a row.
using RowsBefore = std::map<qint64, QStringList>;

/// The row as it reads with those cells of the rows above that are merged down to it, and the first of these rows.
qint64 mergeInto(QStringList& cells, qint64 row, const RowsBefore& before, const format::SheetMerges* merges)
{
    qint64 first = row;
    if (!merges)
        return first;
    for (const format::SheetMerge& merge : *merges) {
        const auto above = before.find(merge.firstRow);
        const auto column = qsizetype(merge.column);
        if (merge.firstRow >= row || merge.lastRow != row || row - merge.firstRow >= kHeaderRows
            || above == before.end())
            continue;
        while (cells.size() <= column)
            cells += QString();
        if (cells[column].isEmpty())
            cells[column] = above->second.value(column);
        first = std::min(first, merge.firstRow);
    }
    return first;
}

/// Where headings begin that are merged down to this row.
qint64 firstHeaderRow(qint64 row, const format::SheetMerges* merges)
{
    qint64 first = row;
    if (merges)
        for (const format::SheetMerge& merge : *merges)
            if (merge.lastRow == row && row - merge.firstRow < kHeaderRows)
                first = std::min(first, merge.firstRow);
    return first;
}

/// The best header among the first rows, with this delimiter.
Candidate bestHeader(std::string_view utf8, char delimiter, const HeaderTest& test, qint64 headerRow,
                     const format::SheetMerges* merges)
{
    Candidate best{{delimiter, headerRow > 0 ? headerRow : 1, false}, {}, 0};
    CsvReader csv(utf8, delimiter, headerRow > 0 ? firstHeaderRow(headerRow, merges) : 1);
    csv.setGrid();
    RowsBefore before;
    while (csv.next() && csv.row() <= std::max(kRowsSearched, headerRow)) {
        QStringList cells = cellsOf(csv.allFields());
        before.emplace(csv.row(), cells);
        if (csv.row() < headerRow)
            continue;
        Candidate here{{delimiter, csv.row(), true}, test.fit(cells), cells.size()};
        // A heading beside those of a group reaches down to theirs, which may name all that is needed.
        const qint64 first = mergeInto(cells, csv.row(), before, merges);
        if (first < csv.row())
            if (const HeaderTest::Fit joined = test.fit(cells); joined.hasNeeded || headerRow > 0)
                here = {{delimiter, first, true}, joined, cells.size()};
        if (here.fit.hasNeeded || headerRow > 0)
            return here;
        constexpr int kSeveral = 2; // one name may stand anywhere
        if (before.size() == 1 || (here.fit.fields >= kSeveral && here.fit.fields > best.fit.fields))
            best = here;
    }
    return best;
}

} // namespace

TablePlace findTable(std::string_view utf8, const FileKind& kind, std::span<const ColumnOverride> overrides,
                     qint64 headerRow, const format::SheetMerges* merges)
{
    constexpr size_t kTextSearched = 4UL * 1024 * 1024;
    utf8 = utf8.substr(0, std::max<size_t>(kTextSearched, size_t(std::max<qint64>(headerRow, 0)) * 1024));
    const HeaderTest test(kind, overrides);
    const char likely = CsvReader(utf8).delimiter();
    Candidate best = bestHeader(utf8, likely, test, headerRow, merges);
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (best.fit.hasNeeded)
            break;
        if (delimiter == likely)
            continue;
        const Candidate other = bestHeader(utf8, delimiter, test, headerRow, merges);
        if (other.fit.hasNeeded || (headerRow > 0 && other.isBetterThan(best))
            || other.fit.fields > best.fit.fields + 1)
            best = other;
    }
    best.place.isFound = best.fit.hasNeeded;
    return best.place;
}

TableReader::TableReader(std::string_view utf8, const TablePlace& place, const FileKind& kind,
                         const format::SheetMerges* merges)
    : m_utf8(utf8),
      m_kind(kind),
      m_csv(utf8, place.delimiter, place.headerRow),
      m_headerRow(place.headerRow),
      m_merges(merges)
{
    if (merges)
        m_csv.setGrid();
}

bool TableReader::readHeader()
{
    if (m_headerRow > 1) {
        CsvReader above(m_utf8, m_csv.delimiter());
        while (above.next() && above.row() < m_headerRow) {
            ++m_counts[size_t(LeftOutRow::Why::AboveHeader)];
            if (const auto title = onlyCell(above.fields()))
                m_titles += shortText(*title);
            if (m_leftOut.size() < kMostListed)
                m_leftOut.push_back({above.row(), LeftOutRow::Why::AboveHeader, cellsOf(above.fields())});
        }
    }
    if (!m_csv.next())
        return false;
    joinHeaderRows();
    m_rowBefore = m_csv.row();
    return true;
}

/// Headings of several rows, of which some are merged down to the last: each column is called by its lowest one.
void TableReader::joinHeaderRows()
{
    const qint64 first = m_csv.row();
    qint64 last = first;
    if (m_merges)
        for (const format::SheetMerge& merge : *m_merges)
            if (merge.firstRow >= first && merge.firstRow <= last && merge.lastRow - first < kHeaderRows)
                last = std::max(last, merge.lastRow);
    if (last == first)
        return;
    QStringList names = m_csv.header();
    for (qint64 row = first + 1; row <= last; ++row) {
        CsvReader below(m_utf8, m_csv.delimiter(), row);
        if (!below.next() || below.row() != row)
            continue;
        for (qsizetype column = 0; column < below.header().size(); ++column) {
            if (column >= names.size())
                names += QString();
            if (!below.header()[column].trimmed().isEmpty())
                names[column] = below.header()[column];
        }
        m_csv.next();
    }
    m_csv.setHeader(names);
}

void TableReader::setColumns(const ColumnMap& map, bool textsMayBeHtml)
{
    for (const QString& name : header())
        m_headerCells.emplace_back(trimmed(name.toStdString()));
    for (size_t field = 0; field < map.columnOfField.size(); ++field) {
        if (map.columnOfField[field] < 0)
            continue;
        const auto column = size_t(map.columnOfField[field]);
        m_columns.push_back({column, &m_kind.readColumn(field)});
        if (m_kind.readColumn(field).needed && m_keyColumn < 0)
            m_keyColumn = int(column);
        if (m_kind.readColumn(field).nameText() == u"name" && !m_kind.readColumn(field).needed)
            m_nameColumn = int(column);
    }
    for (qsizetype column = 0; column < header().size(); ++column) {
        const QString name = keyFold(header()[column]);
        if (name == u"isdeleted" && m_deletedColumn < 0)
            m_deletedColumn = int(column);
        if (name == keyFold(u"レコードの開始行") && m_recordColumn < 0)
            m_recordColumn = int(column);
    }
    m_holdsDittos = textsMayBeHtml && std::ranges::any_of(kDittos, [&](std::string_view mark) {
                        return m_utf8.find(mark) != std::string_view::npos;
                    });
    m_holdsSigns = m_utf8.find('#') != std::string_view::npos;
    m_holdsTags = textsMayBeHtml && m_utf8.find("</") != std::string_view::npos;
}

bool TableReader::next()
{
    m_isOwn = false;
    m_errors.clear();
    while (!m_isOver && m_csv.next()) {
        if (isTotal()) {
            leaveOut(LeftOutRow::Why::Total);
        } else if (isHeader(m_csv.fields()) || (m_isAtPage = beginsPage())) {
            leaveOut(LeftOutRow::Why::HeaderAgain);
        } else if (endsTable()) {
            leaveOutRest();
        } else if (isDeleted()) {
            leaveOut(LeftOutRow::Why::Deleted);
        } else if (goesOnWithRecord()) {
            leaveOut(LeftOutRow::Why::Continued);
        } else {
            m_rowBefore = m_csv.row();
            if (m_csv.hasSurplus() && m_merges && m_surplusRows++ == 0)
                m_firstSurplusRow = m_csv.row();
            improveCells();
            return true;
        }
        m_rowBefore = m_csv.row();
    }
    return false;
}

void TableReader::leaveOut(LeftOutRow::Why why)
{
    ++m_counts[size_t(why)];
    if (m_leftOut.size() < kMostListed)
        m_leftOut.push_back({m_csv.row(), why, cellsOf(m_csv.fields())});
}

/// Exactly such a word in the key or the first cell that holds anything, and nothing of what a row needs.
bool TableReader::isTotal() const
{
    const auto fields = m_csv.fields();
    if (fields.empty())
        return false;
    size_t at = 0;
    while (at + 1 < fields.size() && isBlank(fields[at]))
        ++at;
    if (!isTotalWord(fields[at])) {
        if (m_keyColumn < 0 || size_t(m_keyColumn) == at || !isTotalWord(fields[size_t(m_keyColumn)]))
            return false;
        at = size_t(m_keyColumn);
    }
    for (const Column& c : m_columns)
        if (c.column != at && c.field->needed && c.field->type != FileColumn::Type::Number
            && !isBlank(fields[c.column]))
            return false;
    // A customer may be called so; a total has at most a count there.
    return m_nameColumn < 0 || size_t(m_nameColumn) == at || isBlank(fields[size_t(m_nameColumn)])
           || hasDigit(fields[size_t(m_nameColumn)]);
}

/// Pages of a report that were put one behind the other.
bool TableReader::isHeader(std::span<const std::string_view> fields) const
{
    return fields.size() > 1 && trimmed(fields.front()) == m_headerCells.front()
           && std::ranges::equal(fields, m_headerCells,
                                 [](std::string_view a, const std::string& b) { return trimmed(a) == b; });
}

/// The title of a further page of a report: a text that names a page or is the title of the first, and behind at most
/// a few more of them the same header again. Below another title stands another table.
bool TableReader::beginsPage() const
{
    const auto fields = m_csv.fields();
    if (fields.size() < 2)
        return false;
    const bool isApart = m_csv.row() != m_rowBefore + 1;
    const auto title = onlyCell(fields);
    if (!title || !(isApart || m_isAtPage || goesOn(shortText(*title))))
        return false;
    return m_isAtPage ? headerFollows() > 0 : headerFollows(true) > 0;
}

bool TableReader::namesPage(const QString& title)
{
    static const QRegularExpression page(QStringLiteral("page|ページ|頁|^\\d+\\s*/\\s*\\d+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return title.trimmed().contains(page);
}

/// Whether a title says that its table goes on with this one: it names a page, or stands above this table, too, if
/// with another number behind it.
bool TableReader::goesOn(const QString& title) const
{
    static const QRegularExpression number(QStringLiteral("[\\s\\d()（）/／:：-]|続き?|continued"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto bare = [](QString text) { return keyFold(text).remove(number); };
    return namesPage(title)
           || std::ranges::any_of(m_titles, [&](const QString& own) { return bare(own) == bare(title); });
}

/// How many titles stand, from this row on, above the same header again; 0: it does not follow. `known`: one of them
/// has to say that the table goes on.
int TableReader::headerFollows(bool known) const
{
    constexpr int kTitles = 5;
    CsvReader rest = m_csv;
    bool says = !known;
    for (int i = 0; i <= kTitles; ++i) {
        if (i > 0 && isHeader(rest.fields()))
            return says ? i : 0;
        const auto title = onlyCell(rest.fields());
        if (!title)
            return 0;
        says = says || goesOn(shortText(*title));
        if (!rest.next())
            return 0;
    }
    return 0;
}

/// Behind an empty row, where alone tables end but for what is plainly a note.
bool TableReader::endsTable()
{
    if (m_csv.fields().size() < 2)
        return false;
    const bool isApart = m_csv.row() != m_rowBefore + 1;
    return isFooter(isApart) || (isApart && isNextSection());
}

/// A text and nothing but texts behind it.
bool TableReader::isFooter(bool isApart) const
{
    const std::string_view first = m_csv.fields().front();
    if (!isApart && !first.empty() && !mayBeNote(first))
        return false;
    const auto note = noteOf(m_csv.fields());
    return note && (readsAsFooter(*note, isApart) || (isApart && copyrightFollows())) && onlyFootersFollow();
}

/// Below a report stands its name, and then whose it is.
bool TableReader::copyrightFollows() const
{
    CsvReader rest = m_csv;
    const auto note = rest.next() ? noteOf(rest.fields()) : std::nullopt;
    return note && isCopyright(*note);
}

bool TableReader::onlyFootersFollow() const
{
    CsvReader rest = m_csv;
    const qint64 last = rest.row() + kRowsOfFooter;
    while (rest.next())
        if (rest.row() > last || !noteOf(rest.fields()))
            return false;
    return true;
}

/// A title, and then a row that names columns and holds no number.
bool TableReader::isNextSection() const
{
    const auto title = onlyCell(m_csv.fields());
    if (!title || isBlank(m_csv.fields().front()))
        return false;
    if (headerFollows() > 0)
        return true;
    CsvReader rest = m_csv;
    if (!rest.next())
        return false;
    qsizetype known = 0;
    qsizetype filled = 0;
    for (const std::string_view field : rest.fields()) {
        if (isBlank(field))
            continue;
        const QString cell = shortText(field);
        static const QRegularExpression number(QStringLiteral("^[\\d.,/:-]+$"));
        if (cell.contains(number))
            return false;
        ++filled;
        known += knownNames().contains(keyFold(cell))
                         || std::ranges::any_of(m_headerCells, [&](const std::string& own) { return own == field; })
                     ? 1
                     : 0;
    }
    constexpr qsizetype kSeveral = 2;
    return filled >= kSeveral && known >= kSeveral && 2 * known >= filled;
}

void TableReader::leaveOutRest()
{
    leaveOut(LeftOutRow::Why::BelowTable);
    while (m_csv.next())
        leaveOut(LeftOutRow::Why::BelowTable);
    m_isOver = true;
}

void TableReader::improveCells()
{
    if (!m_csv.errors().empty())
        return;
    if (m_holdsSigns)
        checkFormulas();
    const bool isMerged = m_merges && (m_nextMerge < m_merges->size() || !m_open.empty());
    const bool isOfRecord = m_recordColumn >= 0 && !m_record.empty();
    if (!m_holdsTags && !isMerged && !m_holdsDittos && !isOfRecord)
        return;
    m_fields.assign(m_csv.fields().begin(), m_csv.fields().end());
    m_texts.clear();
    m_isOwn = true;
    if (isOfRecord && isBlank(m_fields[size_t(m_recordColumn)]))
        for (const Column& c : m_columns)
            if (isBlank(m_fields[c.column]) && c.field->type != FileColumn::Type::Number)
                m_fields[c.column] = m_texts.emplace_back(m_record[c.column]);
    if (m_holdsTags)
        for (const Column& c : m_columns)
            if (auto text = format::textOfHtmlCell(m_fields[c.column]))
                m_fields[c.column] = m_texts.emplace_back(*std::move(text));
    if (isMerged)
        fillMerged(m_fields);
    if (m_holdsDittos)
        fillDittos();
}

bool TableReader::isDeleted() const
{
    if (m_deletedColumn < 0)
        return false;
    const std::string said = folded(trimmed(m_csv.fields()[size_t(m_deletedColumn)]));
    return said == "true" || said == "1" || said == "yes";
}

/// A further row of the record above. One that says nothing else of what is read is none of ours: it stands there for
/// a column that is left out.
bool TableReader::goesOnWithRecord()
{
    if (m_recordColumn < 0)
        return false;
    const auto fields = m_csv.fields();
    const bool begins = !isBlank(fields[size_t(m_recordColumn)]);
    if (begins || m_record.empty()) {
        m_record.assign(fields.begin(), fields.end());
        return false;
    }
    return std::ranges::all_of(m_columns, [&](const Column& c) {
        return isBlank(fields[c.column]) || fields[c.column] == m_record[c.column];
    });
}

void TableReader::fillDittos()
{
    for (const Column& c : m_columns) {
        if (std::ranges::find(kDittos, trimmed(m_fields[c.column])) == kDittos.end())
            continue;
        if (m_dittos++ == 0)
            m_firstDittoRow = m_csv.row();
        if (m_above.empty() || isBlank(m_above[c.column]))
            m_errors.push_back({m_csv.row(), header()[qsizetype(c.column)], cutValue(fromUtf8(m_fields[c.column])),
                                Text::tr("repeats the cell above, which is empty")});
        else
            m_fields[c.column] = m_texts.emplace_back(m_above[c.column]);
    }
    m_above.assign(m_fields.begin(), m_fields.end());
}

void TableReader::fillMerged(std::vector<std::string_view>& cells)
{
    const qint64 row = m_csv.row();
    std::erase_if(m_open, [row](const Open& open) { return open.lastRow < row; });
    for (const Open& open : m_open)
        if (open.column < cells.size() && isBlank(cells[open.column]))
            cells[open.column] = m_texts.emplace_back(open.text);
    for (; m_nextMerge < m_merges->size() && (*m_merges)[m_nextMerge].firstRow <= row; ++m_nextMerge) {
        const format::SheetMerge& merge = (*m_merges)[m_nextMerge];
        const bool isField = std::ranges::any_of(m_columns, [&](const Column& c) {
            return c.column == merge.column && c.field->type != FileColumn::Type::Number;
        });
        if (merge.firstRow == row && merge.column < cells.size() && isField)
            m_open.push_back({merge.lastRow, merge.column, std::string(cells[merge.column])});
    }
}

void TableReader::checkFormulas()
{
    for (const Column& c : m_columns) {
        const std::string_view cell = m_csv.fields()[c.column];
        if (!cell.starts_with('#'))
            continue;
        const bool isUnknown = cell == format::kFormulaWithoutValue;
        if (!isUnknown && !isFormulaError(cell))
            continue;
        m_errors.push_back({m_csv.row(), header()[qsizetype(c.column)], cutValue(fromUtf8(cell)),
                            isUnknown
                                ? Text::tr("a formula without a value; open the file in a spreadsheet program, save it "
                                           "there and import it again")
                                : Text::tr("a formula failed here; correct it in the spreadsheet")});
    }
}

} // namespace tasuki::imports
