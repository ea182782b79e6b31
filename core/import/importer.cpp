// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "base/text.h"
#include "format/input_file.h"
#include "format/texts.h"
#include "import/homeless_columns.h"
#include "import/import_row.h"
#include "import/option_hint.h"
#include "import/recipe_store.h"
#include "import/row_stream.h"
#include "import/source_name.h"
#include "import/waiting_import.h"
#include "kind/held_source.h"
#include "settings/settings.h"
#include "storage/failure.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tasuki::imports {

namespace {

using storage::Failure;

constexpr qint64 kRowsBetweenReports = 2048;
constexpr size_t kLargeFile = 512 * 1024; // below it, a second thread and new indexes cost more than they save

/// How a connection works while very much is written: each kind looks every account, member and stage up in the
/// transaction that writes, so SQLite need not do it again; and what is sorted is sorted piece by piece.
class BulkSettings {
public:
    explicit BulkSettings(storage::Database& db) : m_db(db)
    {
        m_db.setCacheSize(kImportCacheKibibytes);
        m_db.setSortsInFiles(true);
        m_db.setForeignKeys(false);
    }
    ~BulkSettings()
    {
        const auto restored = storage::attempt([&] {
            m_db.setForeignKeys(true);
            m_db.setSortsInFiles(false);
        });
        Q_ASSERT(restored);
        Q_UNUSED(restored);
    }
    BulkSettings(const BulkSettings&) = delete;
    BulkSettings& operator=(const BulkSettings&) = delete;

private:
    storage::Database& m_db;
};

ImportProgress progressOf(const TableReader& reader, qint64 rows)
{
    return {rows, qint64(reader.position()), qint64(reader.bytes())};
}

void report(const Importer::Progress& progress, const ImportProgress& at)
{
    if (progress && !progress(at))
        throw Failure(Error{ErrorCode::Cancelled, Text::tr("Import cancelled. Nothing was saved."), {}});
}

/// Whether the file has just the columns that an export of the kind has: it is one of ours, and means what it says.
/// Ours are never parted by semicolons, as files with decimal commas are.
bool isOwnExport(const FileKind& kind, const ImportPreview& preview)
{
    if (preview.delimiter == ';' || size_t(preview.headers.size()) != kind.fields.size() + kind.computed.size())
        return false;
    QSet<QString> headers;
    for (const QString& header : preview.headers)
        headers += keyFold(header);
    const auto isThere = [&](const FileColumn& column) {
        return headers.contains(keyFold(QStringView(column.name)))
               || headers.contains(keyFold(QStringView(column.label)));
    };
    return std::ranges::all_of(kind.fields, isThere) && std::ranges::all_of(kind.computed, isThere);
}

/// The recipe's columns, but for those of which a person has said what they are.
std::vector<ColumnOverride> overridesOf(const Recipe& recipe, const QStringList& headers,
                                        const std::vector<ColumnOverride>& byHand)
{
    std::vector<ColumnOverride> overrides = recipe.overridesFor(headers);
    std::erase_if(overrides, [&](const ColumnOverride& o) {
        return std::ranges::any_of(byHand, [&](const ColumnOverride& hand) {
            return keyFold(hand.column) == keyFold(o.column) || (!o.field.isEmpty() && hand.field == o.field);
        });
    });
    overrides.insert(overrides.end(), byHand.begin(), byHand.end());
    return overrides;
}

/// False where the file is not of the recipe, which is an error of the header.
bool checkRecipe(const Recipe& recipe, ImportPreview& preview, TermLanguage language)
{
    preview.recipe = recipe.title(language);
    QStringList lacking;
    for (const QString& header : recipe.must)
        if (!std::ranges::any_of(preview.headers, [&](const QString& h) { return keyFold(h) == keyFold(header); }))
            lacking += header;
    if (lacking.isEmpty())
        return true;
    preview.columns.columnOfField.assign(kindOfFile(recipe.kind)->file->readCount(), -1);
    preview.errors.push_back({preview.headerRow,
                              {},
                              {},
                              Text::tr("the file has no columns %1, by which the recipe “%2” knows its files")
                                  .arg(joined(lacking, language), recipe.name)});
    return false;
}

/// A list of people out of another system that does not say where they work, but has their addresses: the domains tell.
bool lacksCompany(const ImportRequest& request, const ColumnMap& columns)
{
    const FileKind& kind = *kindOf(request.kind)->file;
    return request.kind == Entity::Contact && !request.source.isEmpty() && columns.has(kind.find(u"email"))
           && !columns.has(kind.find(u"account_id"));
}

/// Whether any cell of the column that is to hold spans of days does.
bool holdsSpans(TableReader ahead, const ColumnMap& columns, bool textsMayBeHtml)
{
    ahead.setColumns(columns, textsMayBeHtml);
    const auto column = size_t(columns.halves.front().column);
    while (ahead.next())
        if (readSpan(toText(trimmedCell(ahead.fields()[column]))))
            return true;
    return false;
}

/// The header's part of the preview; false where no row can be understood.
bool readHeader(TableReader& reader, const ImportRequest& request, ImportPreview& preview)
{
    const FileKind& kind = *kindOf(request.kind)->file;
    preview.delimiter = reader.delimiter();
    if (!reader.readHeader()) {
        preview.columns.columnOfField.assign(kind.readCount(), -1);
        preview.errors.push_back({1,
                                  {},
                                  {},
                                  request.headerRow > 1
                                      ? Text::tr("the file has no row %1 for the header").arg(request.headerRow)
                                      : Text::tr("the file is empty: no header")});
        return false;
    }
    preview.headerRow = reader.row();
    preview.headers = reader.header();
    preview.leftOut = reader.leftOut();
    preview.errors = reader.errors();
    std::vector<ColumnOverride> overrides = request.overrides;
    if (request.recipe) {
        if (!checkRecipe(*request.recipe, preview, request.language))
            return false;
        overrides = overridesOf(*request.recipe, preview.headers, request.overrides);
    } else if (const Recipe* const known = builtInFor(kind.codeText(), preview.headers); known && !known->isRefusal()) {
        preview.suggested = known->name;
    } else if (const Recipe* const refused = builtInFor({}, preview.headers);
               refused && refused->isRefusal() && request.overrides.empty()) {
        preview.columns.columnOfField.assign(kind.readCount(), -1);
        preview.errors.push_back(
            {preview.headerRow,
             {},
             {},
             QStringLiteral("%1: %2").arg(refused->title(request.language), refused->refusal(request.language))});
        return false;
    }
    auto constants = request.recipe ? request.recipe->constants : std::vector<ColumnConstant>();
    const auto match = [&] {
        return matchColumns(kind, preview.headers, overrides, request.language, constants, request.namesOptions);
    };
    preview.columns = match();
    if (lacksCompany(request, preview.columns)) {
        constants.push_back({QStringLiteral("account_id"), {}});
        preview.columns = match();
    }
    const bool isSpanSaid = std::ranges::any_of(
        overrides, [&](const ColumnOverride& o) { return kind.span.field && o.field == QStringView(kind.span.field); });
    if (!preview.columns.halves.empty() && !isSpanSaid && !holdsSpans(reader, preview.columns, true)) {
        const QString& header = preview.headers[preview.columns.halves.front().column];
        overrides.push_back({header, {}});
        preview.columns = match();
        preview.columns.notes +=
            Text::tr("Skipped column %1: it has no periods such as 2024/04/01～2025/03/31.").arg(header);
    }
    for (RowError& error : preview.columns.errors)
        error.row = preview.headerRow;
    preview.errors.insert(preview.errors.end(), preview.columns.errors.begin(), preview.columns.errors.end());
    if (!preview.columns.unmatched.isEmpty())
        preview.warnings += Text::tr("Skipped columns that match no field: %1")
                                .arg(joined(preview.columns.unmatched, request.language));
    preview.warnings += whyLeftOut(kind, preview.columns.unmatched, request.language);
    preview.warnings += preview.columns.notes;
    if (!preview.errors.empty())
        return false;
    preview.isOwnExport = isOwnExport(kind, preview);
    reader.setColumns(preview.columns, !preview.isOwnExport);
    return true;
}

/// "4, 7–9 (合計)": which rows were left out for a reason, and what the first of them says.
QString rowsLeftOut(const ImportPreview& preview, LeftOutRow::Why why, qint64 count)
{
    QStringList rows;
    QString first;
    qint64 begin = 0;
    qint64 end = 0;
    qint64 listed = 0;
    const auto close = [&] {
        if (begin > 0)
            rows += begin == end ? QString::number(begin) : QStringLiteral("%1–%2").arg(begin).arg(end);
    };
    constexpr qsizetype kEnough = 10;
    for (const LeftOutRow& row : preview.leftOut) {
        if (row.why != why || rows.size() == kEnough)
            continue;
        ++listed;
        if (begin == 0)
            first = row.cells.join(u' ').simplified();
        else if (end + 1 != row.row)
            close();
        if (begin == 0 || end + 1 != row.row)
            begin = row.row;
        end = row.row;
    }
    if (rows.size() < kEnough)
        close();
    constexpr qsizetype kShown = 40;
    QString list = rows.join(QStringLiteral(", "));
    if (listed < count)
        list += Text::tr(" and more, %1 in all").arg(count);
    return Text::tr("%1 (%2)").arg(list, first.size() > kShown ? first.left(kShown) + u'…' : first);
}

void tellLeftOut(const TableReader& reader, ImportPreview& preview)
{
    preview.leftOut = reader.leftOut();
    using Why = LeftOutRow::Why;
    const auto tell = [&](Why why, const QString& sentence) {
        if (const qint64 count = reader.leftOutCount(why); count > 0)
            preview.warnings += sentence.arg(rowsLeftOut(preview, why, count));
    };
    tell(Why::AboveHeader, Text::tr("Skipped rows above the header: %1"));
    tell(Why::Total, Text::tr("Skipped total rows: %1"));
    tell(Why::HeaderAgain, Text::tr("Skipped rows that repeat the header: %1"));
    tell(Why::BelowTable, Text::tr("Skipped rows below the table: %1"));
    tell(Why::Deleted, Text::tr("Skipped deleted rows: %1"));
    tell(Why::Continued, Text::tr("Skipped rows that go on with the record above: %1"));
    if (reader.dittos() > 0)
        preview.warnings += Text::tr("%n cells repeat the cell above (row %1 first).", nullptr, int(reader.dittos()))
                                .arg(reader.firstDittoRow());
    if (reader.surplusRows() > 0)
        preview.warnings += Text::tr("Skipped cells right of the headings in rows: %1, first in row %2")
                                .arg(reader.surplusRows())
                                .arg(reader.firstSurplusRow());
}

void keepRow(const TableReader& reader, std::vector<ListedRow>& rows, size_t most)
{
    if (rows.size() >= most)
        return;
    QStringList cells;
    for (const std::string_view field : reader.fields())
        cells += QString::fromUtf8(field.data(), qsizetype(std::min<size_t>(field.size(), 1000)));
    rows.push_back({reader.row(), std::move(cells), {}});
}

/// Lists a row by what it was counted as: `before` are the counts without it.
void listRow(const TableReader& reader, const std::array<qint64, kRowOutcomes>& before, ImportPreview& preview)
{
    const auto now = countsOf(preview);
    for (size_t outcome = 0; outcome < now.size(); ++outcome)
        if (now[outcome] > before[outcome])
            keepRow(reader, preview.listed[outcome], ImportPreview::kMostListed);
}

/// Lists the rows of which that was known behind the last one; `open` are in order.
void listLater(ImportSession& session, const std::vector<ListedRow>& open)
{
    for (const ImportSession::NotedOutcome& noted : session.outcomes()) {
        const auto row = std::ranges::lower_bound(open, noted.row, {}, &ListedRow::row);
        std::vector<ListedRow>& listed = session.preview().listed[size_t(noted.outcome)];
        if (row != open.end() && row->row == noted.row && listed.size() < ImportPreview::kMostListed)
            listed.push_back({row->row, row->cells, noted.kind});
    }
}

/// Whether a row is one of the kind, by the recipe's column.
class RowFilter {
public:
    RowFilter(const std::optional<Recipe>& recipe, const QStringList& headers)
    {
        if (!recipe || recipe->filter.column.isEmpty())
            return;
        for (qsizetype i = 0; i < headers.size() && m_column < 0; ++i)
            if (keyFold(headers[i]) == keyFold(recipe->filter.column))
                m_column = int(i);
        for (const QString& value : recipe->filter.values)
            m_values += keyFold(value);
    }
    bool admits(const TableReader& reader) const
    {
        return m_column < 0 || m_values.contains(keyFold(toText(trimmedCell(reader.fields()[size_t(m_column)]))));
    }

private:
    int m_column = -1;
    QSet<QString> m_values;
};

/// Whose rows name no account may be known by the addresses of the others, wherever these stand.
void learnMails(TableReader ahead, ImportSession& session)
{
    if (session.kind().entity() != Entity::Contact || session.request().source.isEmpty())
        return;
    ImportRow row(session, ahead);
    while (ahead.next())
        if (ahead.errors().empty()) {
            row.start();
            row.learnMail();
        }
}

/// Every row of the file, with `behind` called behind each.
template <typename Behind>
void readRows(TableReader& reader, ImportSession& session, KindImport& kind, WaitingImport& waiting,
              const Behind& behind)
{
    ImportPreview& preview = session.preview();
    ImportRow row(session, reader);
    constexpr size_t kMostOpen = 2000;
    std::vector<ListedRow> open;
    const RowFilter filter(session.request().recipe, preview.headers);
    while (reader.next()) {
        ++preview.rows;
        keepRow(reader, preview.firstRows, ImportPreview::kFirstRows);
        if (reader.errors().empty() && !filter.admits(reader)) {
            ++preview.leftOutByRecipe;
        } else if (reader.errors().empty()) {
            const auto counts = countsOf(preview);
            row.start();
            if (row.isOfNoAccount()) {
                if (preview.withoutAccount++ == 0)
                    preview.firstWithoutAccount = row.number();
                behind();
                continue;
            }
            kind.row(row);
            waiting.look(row);
            for (size_t part = 1, parts = row.parts(); part < parts; ++part) {
                row.start(part);
                kind.row(row);
            }
            if (session.request().dryRun) {
                listRow(reader, counts, preview);
                // What becomes of it may be known behind the last row only.
                if (counts == countsOf(preview) && !row.failed())
                    keepRow(reader, open, kMostOpen);
            }
        } else {
            preview.errors.insert(preview.errors.end(), reader.errors().begin(), reader.errors().end());
        }
        behind();
    }
    tellLeftOut(reader, preview);
    kind.finish(row);
    listLater(session, open);
}

/// Into tables that are empty: one thread reads and judges, this one writes, and the indexes come behind the rows.
void fillTables(TableReader& reader, ImportSession& session, KindImport& kind, WaitingImport& waiting,
                const Importer::Progress& progress, std::string_view utf8)
{
    session.makeFinders(); // the thread that reads has no connection
    storage::IndexesBehind indexes(session.db(), kind.unorderedIndexes());
    RowStream stream(utf8);
    session.setStream(&stream);
    stream.run(
        [&] {
            readRows(reader, session, kind, waiting, [&] {
                if (!session.preview().errors.empty() || session.reading().isOpen())
                    stream.drop();
                stream.advance(progressOf(reader, session.preview().rows));
            });
        },
        [&](const ImportProgress& at) { report(progress, at); });
    session.setStream(nullptr);
    if (!session.preview().errors.empty() || session.request().dryRun)
        return; // nothing of it stays
    if (progress)
        session.db().setProgressHandler([&] { return progress(progressOf(reader, session.preview().rows)); });
    const auto built = storage::attempt([&] { indexes.build(); });
    session.db().setProgressHandler({});
    if (!built)
        throw Failure(built.error());
}

/// By row, and within a row in the order of the file's columns.
void sortErrors(ImportPreview& preview)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < preview.headers.size(); ++i)
        if (!places.contains(preview.headers[i]))
            places.insert(preview.headers[i], i);
    std::ranges::stable_sort(preview.errors, {}, [&](const RowError& error) {
        return std::pair(error.row, places.value(error.column, preview.headers.size()));
    });
}

QString understood(const FileColumn& field, const QString& heading, const QString& cell, ImportSession& session)
{
    if (isNoValue(cell))
        return {};
    if (field.type == FileColumn::Type::Date)
        if (const auto date = readDate(cell, session.reading().dates(), session.zone(), saysUtc(heading));
            date && date->date.isValid())
            return date->date.toString(Qt::ISODate);
    if (field.type == FileColumn::Type::Number)
        if (const auto number = readNumber(cell, kAmountDecimals, session.reading().decimal()))
            return decimalText(number->value);
    return cell;
}

QStringList understoodValues(ImportSession& session)
{
    const FileKind& kind = *session.kind().file;
    const ImportPreview& preview = session.preview();
    QStringList values(preview.headers.size());
    const auto take = [&](size_t field, int column) {
        for (const ListedRow& row : preview.firstRows)
            if (const QString cell = row.cells.value(column).trimmed(); !cell.isEmpty()) {
                values[column] = understood(kind.readColumn(field), preview.headers[column], cell, session);
                return;
            }
    };
    for (size_t field = 0; field < preview.columns.columnOfField.size(); ++field)
        if (const int column = preview.columns.columnOfField[field]; column >= 0 && column < values.size())
            take(field, column);
    return values;
}

void readAll(TableReader& reader, TableReader& ahead, ImportSession& session, const Importer::Progress& progress,
             std::string_view utf8)
{
    const auto kind = session.kind().file->makeImport(session);
    learnMails(ahead, session);
    kind->prepare(ahead);
    WaitingImport waiting(session);
    if (utf8.size() >= kLargeFile && kind->fillsEmptyTables()) {
        fillTables(reader, session, *kind, waiting, progress, utf8);
    } else {
        readRows(reader, session, *kind, waiting, [&] {
            if (session.preview().rows % kRowsBetweenReports == 0)
                report(progress, progressOf(reader, session.preview().rows));
        });
    }
    report(progress, progressOf(reader, session.preview().rows));
    for (ImportQuestion& question : session.reading().conclude(reader.delimiter()))
        session.ask(std::move(question));
    session.preview().understood = understoodValues(session);
    session.concludeNotes();
    session.askOfProposed();
    sortErrors(session.preview());
    if (session.preview().errors.empty() && !session.reading().wantsAgain()) {
        kind->after();
        waiting.write();
    }
}

void warn(ImportSession& session)
{
    if (const qint64 count = session.preview().leftOutByRecipe; count > 0)
        session.preview().warnings +=
            Text::tr("%n rows are left out by the recipe, since their %1 is another.", nullptr, int(count))
                .arg(session.request().recipe->filter.column);
    if (const qint64 count = session.preview().withoutAccount; count > 0)
        session.preview().warnings +=
            Text::tr("%n people belong to no account and are left out (row %1 first).", nullptr, int(count))
                .arg(session.preview().firstWithoutAccount);
    session.warnOfRespelled();
    session.warnOfDuplicates();
    if (const qint64 rounded = session.reading().rounded; rounded > 0)
        session.preview().warnings +=
            Text::tr("%n numbers have more decimals than are kept. They are rounded.", nullptr, int(rounded));
    if (const qint64 several = session.reading().severalAddresses; several > 0)
        session.preview().warnings +=
            Text::tr("%n cells have several email addresses. The first of each is taken.", nullptr, int(several));
    std::vector<Entity> imported = {session.kind().entity()};
    for (const ImportPreview::Part& part : session.preview().parts)
        imported.push_back(part.kind);
    QStringList& warnings = session.preview().warnings;
    for (const Kind* kind : kinds())
        for (const Entity entity : imported)
            if (kind->warnAfter)
                kind->warnAfter(session, entity);
    warnings.removeDuplicates();
}

void openRecord(ImportSession& session)
{
    session.db()
        .prepare(
            "INSERT INTO imports (id, kind, file, added, updated, first_id, last_id, undone) VALUES (?1, ?2, ?3, 0, 0, 0, 0, 0)")
        .bind(1, session.importId())
        .bind(2, session.kind().file->codeText())
        .bind(3, QFileInfo(session.request().path).fileName())
        .run();
}

/// The counts of the import, and its one line of the history.
void closeRecord(ImportSession& session)
{
    const ImportPreview& preview = session.preview();
    const ImportRequest& request = session.request();
    const qint64 last = session.lastId();
    session.db()
        .prepare("UPDATE imports SET added = ?1, updated = ?2, first_id = ?3, last_id = ?4 WHERE id = ?5")
        .bind(1, preview.toAdd)
        .bind(2, preview.toUpdate)
        .bind(3, session.firstId())
        .bind(4, last)
        .bind(5, session.importId())
        .run();
    const QString kind = session.kind().file->codeText();
    const QJsonObject after{{QStringLiteral("import"), session.importId()},
                            {QStringLiteral("kind"), kind},
                            {QStringLiteral("file"), QFileInfo(request.path).fileName()},
                            {QStringLiteral("added"), preview.toAdd},
                            {QStringLiteral("updated"), preview.toUpdate}};
    session.db()
        .prepare(
            "INSERT INTO history (id, edit_id, at, on_date, member_id, what, why, entity, row_id, account_id, before, after) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', 0, 0, NULL, NULL, ?7)")
        .bind(1, session.nextId())
        .bind(2, session.importId())
        .bind(3, request.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(4, request.today)
        .bind(5, request.who)
        .bind(6, QStringLiteral("import.") + kind)
        .bind(7, QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact)))
        .run();
}

/// With which columns the table is looked for.
std::vector<ColumnOverride> sought(const ImportRequest& request)
{
    if (!request.recipe)
        return request.overrides;
    std::vector<ColumnOverride> overrides = request.recipe->candidates();
    overrides.insert(overrides.end(), request.overrides.begin(), request.overrides.end());
    return overrides;
}

/// The file or block, with the sheet that holds a table of the kind.
Result<InputFile> openInput(const ImportRequest& request, const FileKind& kind, const QTimeZone& zone)
{
    InputChoice choice;
    choice.encoding = request.encoding;
    choice.sheet = request.sheet;
    if (kind.rowsOfCalendar)
        choice.ofCalendar = [&kind, zone](std::string_view utf8) -> Result<CalendarText> {
            auto rows = kind.rowsOfCalendar(utf8, zone);
            if (!rows)
                return std::move(rows).error();
            return CalendarText{std::move(rows->csv), std::move(rows->leftOut)};
        };
    choice.holdsTable = [&](std::string_view firstRows) {
        return findTable(firstRows, kind, sought(request), request.headerRow).isFound;
    };
    return request.pasted ? InputFile::ofBlock(*request.pasted, choice) : InputFile::open(request.path, choice);
}

/// Where such a recipe would find its table, and the headers that stand there; none where there is no row.
TablePlace placeFor(const Recipe& recipe, std::string_view utf8, qint64 headerRow, const format::SheetMerges* merges)
{
    return findTable(utf8, *kindOfFile(recipe.kind)->file, recipe.candidates(), headerRow, merges);
}
QStringList headersFor(const Recipe& recipe, const InputFile& input, qint64 headerRow)
{
    TableReader reader(input.utf8(), placeFor(recipe, input.utf8(), headerRow, input.merges()),
                       *kindOfFile(recipe.kind)->file, input.merges());
    return reader.readHeader() ? reader.header() : QStringList();
}

/// The recipe whose headers are just those of the file. A file that can't be read is told so elsewhere.
std::optional<Recipe> recipeOfFile(const std::vector<Recipe>& recipes, const ImportRequest& request)
{
    const FileKind& kind = *kindOf(request.kind)->file;
    std::optional<InputFile> input;
    for (const Recipe& recipe : recipes) {
        if (recipe.kind != kind.codeText())
            continue;
        ImportRequest asked = request;
        asked.recipe = recipe;
        // A text is the same for every recipe; of a workbook each may mean another sheet.
        if (!input || !input->sheets().isEmpty()) {
            auto opened = openInput(asked, kind, QTimeZone::utc());
            if (!opened)
                continue;
            input.emplace(std::move(opened).value());
        }
        const TablePlace place = findTable(input->utf8(), kind, sought(asked), asked.headerRow, input->merges());
        TableReader reader(input->utf8(), place, kind, input->merges());
        if (reader.readHeader() && recipe.isExactly(reader.header()))
            return recipe;
    }
    return std::nullopt;
}

/// The recipe of the program that knows the file by another row than the one that was taken for its header.
QString suggestedFor(const InputFile& input, const FileKind& kind)
{
    const Recipe* best = nullptr;
    int most = 0;
    for (const Recipe& recipe : builtInRecipes()) {
        if (recipe.kind != kind.codeText() || recipe.isRefusal())
            continue;
        const int fit = recipe.fit(headersFor(recipe, input, 0));
        if (fit > most)
            best = &recipe;
        most = std::max(most, fit);
    }
    return best ? best->name : QString();
}

/// The recipe that knows the file, of whatever kind its rows are: one of the workspace whose headers are just those of
/// the file, or else the one of the program that fits best. None where none or two fit, or where that one refuses.
std::optional<Recipe> recipeThatKnows(const std::vector<Recipe>& own, const ImportRequest& request)
{
    InputChoice choice;
    choice.encoding = request.encoding;
    choice.sheet = request.sheet;
    choice.holdsTable = [&](std::string_view firstRows) {
        const auto isFound = [&](const Recipe& recipe) {
            return placeFor(recipe, firstRows, request.headerRow, nullptr).isFound;
        };
        return std::ranges::any_of(own, isFound) || std::ranges::any_of(builtInRecipes(), isFound);
    };
    const auto input =
        request.pasted ? InputFile::ofBlock(*request.pasted, choice) : InputFile::open(request.path, choice);
    if (!input)
        return std::nullopt; // is told where the file is read
    for (const Recipe& recipe : own)
        if (recipe.isExactly(headersFor(recipe, *input, request.headerRow)))
            return recipe;
    const Recipe* best = nullptr;
    int most = 0;
    for (const Recipe& recipe : builtInRecipes()) {
        const int fit = recipe.fit(headersFor(recipe, *input, request.headerRow));
        if (fit > 0 && fit >= most)
            best = fit == most ? nullptr : &recipe;
        most = std::max(most, fit);
    }
    return best && !best->isRefusal() ? std::optional(*best) : std::nullopt;
}

/// The name of a recipe that knows the file, though this has further columns; empty: none does.
QString bestOf(const std::vector<Recipe>& own, QStringView kind, const QStringList& headers)
{
    QString best;
    int most = 0;
    for (const Recipe& recipe : own) {
        const int fit = recipe.kind == kind ? recipe.fit(headers) : 0;
        if (fit > most)
            best = recipe.name;
        most = std::max(most, fit);
    }
    return best;
}

/// What the recipe says, where nobody said otherwise.
Result<void> takeRecipe(ImportRequest& request)
{
    if (!request.recipe)
        return {};
    const QString kind = kindOf(request.kind)->file->codeText();
    const Recipe& recipe = *request.recipe;
    if (recipe.isRefusal())
        return invalid(QStringLiteral("%1: %2").arg(recipe.title(request.language), recipe.refusal(request.language)));
    if (recipe.kind != kind)
        return invalid(Text::tr("The recipe “%1” is for %2, not for %3.").arg(recipe.name, recipe.kind, kind));
    if (request.encoding == Encoding::Auto)
        request.encoding = recipe.encoding;
    if (request.source.isEmpty())
        request.source = recipe.source;
    for (const Assumption& assumption : recipe.assumptions)
        if (!std::ranges::any_of(request.assumptions, [&](const Assumption& a) { return a.what == assumption.what; }))
            request.assumptions.push_back(assumption);
    return {};
}

} // namespace

Result<ImportPreview> Importer::run(const ImportRequest& asked, const Progress& progress)
{
    ImportRequest request = asked;
    std::vector<Recipe> own;
    std::optional<Recipe> known;
    if (!request.recipe && request.asksForRecipes) {
        auto kept = RecipeStore(m_db).own();
        if (!kept)
            return kept.error();
        own = std::move(*kept);
        if (request.findsRecipe)
            known = recipeThatKnows(own, request);
        if (known)
            request.kind = kindOfFile(known->kind)->entity();
        request.recipe = known ? known : recipeOfFile(own, request);
    }
    TASUKI_TRY(takeRecipe(request));
    if (request.kind == Entity::Sheet && (!request.source.isEmpty() || request.waits))
        return invalid(Text::tr("A sheet of several kinds has no source, and its rows can't wait."));
    if (!request.source.isEmpty()) {
        const auto source = sourceName(request.source);
        if (!source)
            return source.error();
        const auto spelled = storage::attempt([&] { return spelledSource(m_db, *source); });
        if (!spelled)
            return spelled.error();
        request.source = *spelled;
    }
    Reading reading(request.assumptions);
    auto preview = runOnce(request, reading, progress);
    // What the values of the file say of themselves is known behind the last row only.
    if (preview && reading.wantsAgain()) {
        reading.startAgain();
        preview = runOnce(request, reading, progress);
    }
    if (preview)
        preview->known = std::move(known);
    if (preview && !request.recipe && preview->suggested.isEmpty())
        preview->suggested = bestOf(own, kindOf(request.kind)->file->codeText(), preview->headers);
    return preview;
}

Result<ImportPreview> Importer::runOnce(const ImportRequest& request, Reading& reading, const Progress& progress)
{
    const FileKind& kind = *kindOf(request.kind)->file;
    const auto zone = storage::attempt([&] { return Settings::read(m_db).zone(); });
    const auto input = zone ? openInput(request, kind, *zone) : Result<InputFile>(zone.error());
    if (!input)
        return input.error();
    if (m_db.isReadOnly())
        return Error{ErrorCode::ReadOnly, Text::tr("This workspace is read-only. Save a copy and import into it."),
                     m_db.path()};
    ImportPreview preview;
    preview.encoding = input->encoding();
    preview.sheets = input->sheets();
    preview.sheet = input->sheet();
    preview.warnings += input->leftOut();
    return storage::attempt([&] {
        const TablePlace place = findTable(input->utf8(), kind, sought(request), request.headerRow, input->merges());
        TableReader reader(input->utf8(), place, kind, input->merges());
        if (!readHeader(reader, request, preview)) {
            if (!request.recipe && preview.suggested.isEmpty())
                preview.suggested = suggestedFor(*input, kind);
            // A person sees by them which column is which.
            if (!preview.headers.isEmpty()) {
                reader.setColumns(preview.columns, true);
                while (preview.firstRows.size() < ImportPreview::kFirstRows && reader.next())
                    keepRow(reader, preview.firstRows, ImportPreview::kFirstRows);
            }
            return preview;
        }
        if (!input->otherTables().isEmpty())
            preview.warnings += withOption(Text::tr("Sheets that hold such a table too and are not read: %1.")
                                               .arg(joined(input->otherTables(), request.language)),
                                           Text::tr("Choose one with --sheet."), request.namesOptions);
        TableReader ahead(reader);
        const BulkSettings settings(m_db);
        storage::Transaction transaction(m_db);
        ImportSession session(m_db, request, preview, reading);
        openRecord(session);
        readAll(reader, ahead, session, progress, input->utf8());
        if (preview.errors.empty())
            if (const QStringList held = storage::unwrap(heldByLeft(m_db)); !held.isEmpty())
                preview.errors.push_back(
                    {preview.headerRow,
                     {},
                     {},
                     Text::tr("The file gives work to a member who has left: %1").arg(held.front())});
        if (preview.errors.empty())
            warn(session);
        const bool changes =
            preview.toAdd + preview.toUpdate + preview.linked + preview.newlyWaiting + preview.settled > 0;
        if (!preview.errors.empty() || reading.wantsAgain() || request.dryRun || !changes)
            return preview; // the transaction's end takes it all back
        closeRecord(session);
        session.searchIndex().addRange(session.firstId(), session.lastId(), [&] {
            report(progress, progressOf(reader, preview.rows));
            return true;
        });
        transaction.commit();
        preview.importId = session.importId();
        return preview;
    });
}

} // namespace tasuki::imports
