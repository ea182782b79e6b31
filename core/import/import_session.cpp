// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_session.h"

#include "base/amount.h"
#include "base/from_utf8.h"
#include "base/json_text.h"
#include "base/written_number.h"
#include "format/texts.h"
#include "import/import_row.h"
#include "import/row_stream.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace tasuki::imports {

using storage::Statement;

namespace {

constexpr size_t kRowsAStatement = 16;

IdMaker idsOf(storage::Database& db, const ImportRequest& request)
{
    IdMaker ids(request.at.toMSecsSinceEpoch(), QRandomGenerator::global()->generate());
    // A clock that was set back, or another program in the same millisecond, may be ahead. Not right behind its ids:
    // there it goes on itself.
    constexpr int kMostApart = 1 << 20;
    const qint64 apart = 1 + QRandomGenerator::global()->bounded(kMostApart);
    const auto skip = [&](const char* table) {
        const qint64 last = db.queryInteger(QByteArray("SELECT coalesce(max(id), 0) FROM ").append(table));
        if (last >= ids.last())
            ids.skipTo(last + apart);
    };
    for (const Kind* kind : kinds())
        skip(kind->table->table);
    for (const char* table : {"imports", "import_changes", "history"})
        skip(table);
    return ids;
}

QJsonValue jsonOf(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Integer: return cell.integer;
    case Cell::Kind::Real: return cell.real;
    case Cell::Kind::Text: return fromUtf8(cell.text);
    case Cell::Kind::Keep:
    case Cell::Kind::Null: break;
    }
    return QJsonValue::Null;
}

void bindCell(Statement& statement, int parameter, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Integer: statement.bind(parameter, cell.integer); break;
    case Cell::Kind::Real: statement.bind(parameter, cell.real); break;
    case Cell::Kind::Text: statement.bindBuffered(parameter, cell.text); break;
    case Cell::Kind::Keep:
    case Cell::Kind::Null: statement.bindNull(parameter); break;
    }
}

} // namespace

Cell presentCell(const Statement& statement, int column)
{
    switch (statement.type(column)) {
    case Statement::Type::Null: return Cell::null();
    case Statement::Type::Integer: return Cell::of(statement.integer(column));
    case Statement::Type::Real: return Cell::of(statement.real(column));
    case Statement::Type::Text: break;
    }
    return Cell::of(statement.utf8(column));
}

bool sameCell(const Cell& a, const Cell& b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Cell::Kind::Integer: return a.integer == b.integer;
    case Cell::Kind::Real: return a.real == b.real;
    case Cell::Kind::Text: return a.text == b.text;
    case Cell::Kind::Keep:
    case Cell::Kind::Null: break;
    }
    return true;
}

std::vector<size_t> inCircles(const std::vector<int>& parents)
{
    std::vector<size_t> found;
    std::vector<quint32> seenBy(parents.size(), 0); // by which walk, counted from 1
    quint32 walk = 0;
    for (size_t start = 0; start < parents.size(); ++start) {
        ++walk;
        int at = int(start);
        while (at != kNoParent && seenBy[size_t(at)] == 0) {
            seenBy[size_t(at)] = walk;
            at = parents[size_t(at)];
        }
        if (at == kNoParent || seenBy[size_t(at)] != walk)
            continue;
        const int first = at;
        do {
            found.push_back(size_t(at));
            at = parents[size_t(at)];
        } while (at != first);
    }
    return found;
}

ImportSession::ImportSession(storage::Database& db, const ImportRequest& request, ImportPreview& preview,
                             Reading& reading)
    : m_db(db),
      m_request(request),
      m_preview(preview),
      m_today(request.today.toString(Qt::ISODate).toStdString()),
      m_baseCurrency(Settings::read(db).baseCurrency),
      m_reading(reading),
      m_zone(Settings::read(db).zone()),
      m_kind(*kindOf(request.kind)),
      m_ids(std::make_shared<IdMaker>(idsOf(db, request))),
      m_importId(m_ids->next()),
      m_act{request.who, request.at, request.today, {}, m_ids.get()},
      m_searchIndex(db)
{
    prepareKeys();
    findUnit(preview);
}

/// （単位：千円） above the headings is of the amounts below, or was left behind when they were written out.
void ImportSession::findUnit(const ImportPreview& preview)
{
    if (preview.isOwnExport)
        return;
    for (const LeftOutRow& row : preview.leftOut) {
        const QString text = row.cells.join(u' ').simplified();
        if (row.why != LeftOutRow::Why::AboveHeader)
            continue;
        const qint64 scale = amountsIn(text);
        const QString currency = currencyUnitIn(text);
        // The base currency needs no question: without it amounts count in that of their account.
        const bool isUsual = currency.isEmpty() || currencyOfUnit(currency, m_baseCurrency) == m_baseCurrency;
        if (scale == 1 && isUsual)
            continue;
        if (answer(u"unit") == u"applies") {
            m_amountsIn = scale;
            m_currencyUnit = currency;
        } else if (answer(u"unit").isEmpty())
            m_unitAbove = text;
        return;
    }
}

void ImportSession::noteScaled(int field, const ColumnMap& map, qint64 scale)
{
    auto& [count, times] = m_scaled[map.columnOfField[size_t(field)]];
    ++count;
    times = scale;
}

void ImportSession::noteSeveral(int field, qint64 row, const QString& cell)
{
    constexpr qsizetype kEnough = 5;
    ++m_several;
    m_severalField = field;
    if (m_severalExamples.size() < kEnough)
        m_severalExamples += Text::tr("row %1: %2").arg(row).arg(cell);
}

void ImportSession::concludeNotes()
{
    if (m_several > 0) {
        const bool isOfPeople = m_kind.entity() == Entity::Contact;
        ask({QStringLiteral("several"),
             isOfPeople ? QStringList{QStringLiteral("each"), QStringLiteral("first")}
                        : QStringList{QStringLiteral("first")},
             Text::tr("%n rows name several accounts in one cell (%1).", nullptr, int(m_several))
                 .arg(joined(m_severalExamples, m_request.language)),
             {},
             m_several},
            m_severalField);
    }
    if (!m_unitAbove.isEmpty() && m_amounts > 0)
        ask({QStringLiteral("unit"),
             {QStringLiteral("applies"), QStringLiteral("ignored")},
             Text::tr("A row above the headings says “%1”. %n amounts may be in that unit.", nullptr, int(m_amounts))
                 .arg(m_unitAbove),
             {},
             m_amounts});
    for (const auto& [column, noted] : m_scaled)
        m_preview.warnings +=
            Text::tr("%n amounts of “%1” are multiplied by %2, as the file says.", nullptr, int(noted.first))
                .arg(m_preview.headers.value(column), QString::number(noted.second));
}

void ImportSession::prepareKeys()
{
    const QString match = answer(u"match");
    if (match == u"proposed")
        m_proposals = FinderScope::Proposals::Take;
    else if (match == u"none")
        m_proposals = FinderScope::Proposals::Refuse;
    for (const Assumption& assumption : m_request.assumptions)
        if (assumption.what.startsWith(kMatchOfKey))
            m_proposalOf.insert(assumption.what.sliced(kMatchOfKey.size()), assumption.how == u"proposed"
                                                                                ? FinderScope::Proposals::Take
                                                                                : FinderScope::Proposals::Refuse);
    if (!m_request.source.isEmpty()) // asked for here: whether it was empty, the thread that reads can't find out
        m_keyTable = std::make_unique<ImportTable>(*this, *kindOf(Entity::SourceKey)->table);
}

ImportSession::~ImportSession() = default;

void ImportSession::learnKey(qint64 account, std::string_view key)
{
    const std::string source = m_request.source.toStdString();
    m_keyTable->insert(nextId(), std::array{Cell::of(account), Cell::of(std::string_view(source)), Cell::of(key)});
    ++m_preview.linked;
}

FinderScope::Proposals ImportSession::proposalOf(std::string_view key) const
{
    return m_proposalOf.isEmpty() ? m_proposals : m_proposalOf.value(fromUtf8(key), m_proposals);
}

void ImportSession::noteProposed(int field, const QString& key, const QString& named,
                                 const ReferenceFinder::Found& found)
{
    constexpr qsizetype kEnough = 5;
    ++m_proposed;
    m_proposedField = field;
    const QString example = Text::tr("%1 may be %2").arg(key, found.meant);
    if (m_proposedExamples.size() < kEnough && !m_proposedExamples.contains(example))
        m_proposedExamples += example;
    std::vector<Proposal>& proposals = m_preview.proposals;
    const auto at = m_proposalAt.constFind(key);
    if (at != m_proposalAt.constEnd()) {
        ++proposals[size_t(*at)].rows;
    } else if (proposals.size() < ImportPreview::kMostProposals) {
        m_proposalAt.insert(key, qsizetype(proposals.size()));
        proposals.push_back({key, named, found.meant, found.byMail ? Proposal::Why::Mail : Proposal::Why::Name, 1});
    }
}

void ImportSession::askOfProposed()
{
    if (m_proposed == 0)
        return;
    ask({QStringLiteral("match"),
         {QStringLiteral("proposed"), QStringLiteral("none")},
         Text::tr("%n rows have no key of %1 that is known yet, but may be of accounts that are here (%2).", nullptr,
                  int(m_proposed))
             .arg(m_request.source, joined(m_proposedExamples, m_request.language)),
         {},
         m_proposed},
        m_proposedField);
}

ImportSession::ImportSession(ImportSession& whole, const Kind& kind, ImportPreview& preview)
    : m_db(whole.m_db),
      m_request(whole.m_request),
      m_preview(preview),
      m_today(whole.m_today),
      m_baseCurrency(whole.m_baseCurrency),
      m_reading(whole.m_reading),
      m_zone(whole.m_zone),
      m_kind(kind),
      m_ids(whole.m_ids),
      m_importId(whole.m_importId),
      m_act(whole.m_act),
      m_searchIndex(whole.m_db)
{
    prepareKeys();
    m_amountsIn = whole.m_amountsIn;
    m_currencyUnit = whole.m_currencyUnit;
    m_unitAbove = whole.m_unitAbove;
    if (!whole.m_cellsRead)
        whole.m_cellsRead = std::make_shared<KeyMap>();
    m_cellsRead = whole.m_cellsRead;
}

QString ImportSession::answer(QStringView what) const
{
    for (const Assumption& assumption : m_request.assumptions)
        if (assumption.what == what)
            return assumption.how;
    return {};
}

void ImportSession::noteRespelled(qint64 row, const QString& key, const QString& meant, qint64 earlierRow)
{
    constexpr qsizetype kEnough = 5;
    ++m_respelled;
    if (m_respelledExamples.size() >= kEnough)
        return;
    m_respelledExamples += earlierRow == 0
                               ? Text::tr("row %1: %2 is %3").arg(row).arg(key, meant)
                               : Text::tr("row %1: %2 is %3 of row %4").arg(row).arg(key, meant).arg(earlierRow);
}

void ImportSession::noteDuplicate(const QString& example)
{
    constexpr qsizetype kEnough = 5;
    ++m_duplicates;
    ++m_preview.unchanged;
    if (m_duplicateExamples.size() < kEnough)
        m_duplicateExamples += example;
}

void ImportSession::warnOfDuplicates()
{
    if (m_duplicates > 0)
        m_preview.warnings += Text::tr("%n rows of merged accounts are left out: the account has another row (%1).",
                                       nullptr, int(m_duplicates))
                                  .arg(joined(m_duplicateExamples, m_request.language));
}

void ImportSession::warnOfRespelled()
{
    if (m_respelled == 0)
        return;
    const QString examples = joined(m_respelledExamples, m_request.language);
    m_preview.warnings +=
        Text::tr(
            "%n keys differ from known ones only by width or invisible characters (%1). They are taken as the same.",
            nullptr, int(m_respelled))
            .arg(examples);
}

void ImportSession::ask(ImportQuestion question, int field)
{
    const int column = field < 0 ? -1 : m_preview.columns.columnIn(field);
    if (question.column.isEmpty() && column >= 0)
        question.column = m_preview.headers[column];
    m_preview.errors.push_back({1,
                                question.column,
                                {},
                                Text::tr("%1 Answer with --assume %2=%3.")
                                    .arg(question.text, question.what, question.choices.join(QLatin1Char('|')))});
    m_preview.questions.push_back(std::move(question));
}

ReferenceFinder& ImportSession::finder(Entity entity)
{
    std::unique_ptr<ReferenceFinder>& finder = m_finders[entity];
    if (!finder)
        finder = kindOf(entity)->makeFinder({m_db, m_request.source, m_preview.columns.isByName,
                                             [this](std::string_view key) { return proposalOf(key); },
                                             [this](qint64 account, std::string_view key) { learnKey(account, key); }});
    return *finder;
}

void ImportSession::makeFinders()
{
    for (const Kind* known : kinds())
        if (known->makeFinder)
            finder(known->entity());
}

void ImportSession::log(Entity entity, qint64 rowId, const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(!m_stream); // what is streamed is new
    if (!m_log)
        m_log = m_db.prepare(
            "INSERT INTO import_changes (id, import_id, entity, row_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    const auto bind = [&](int parameter, const QByteArray& json) {
        if (json.isNull())
            m_log->bindNull(parameter);
        else
            m_log->bindBuffered(parameter, {json.constData(), size_t(json.size())});
    };
    m_log->bind(1, nextId()).bind(2, m_importId).bind(3, int(entity)).bind(4, rowId);
    bind(5, before);
    bind(6, after);
    m_log->run();
}

ImportTable::ImportTable(ImportSession& session, const TableInfo& info)
    : m_session(session),
      m_info(info),
      m_wasEmpty(session.db().queryInteger(
                     QByteArray("SELECT count(*) FROM (SELECT 1 FROM ").append(info.table).append(" LIMIT 1)"))
                 == 0)
{}

Statement ImportTable::select(const char* rest)
{
    return m_session.db().prepare(storage::selectOf(m_info, rest).constData());
}

void ImportTable::insert(qint64 id, std::span<const Cell> cells)
{
    Q_ASSERT(cells.size() == m_info.columns.size());
    if (RowStream* const stream = m_session.stream())
        stream->add(*this, id, cells);
    else
        write(std::array{NewRow{id, cells.data()}});
}

void ImportTable::bindRow(storage::BulkInsert& insert, int before, const NewRow& row) const
{
    int parameter = before;
    insert.bind(++parameter, row.id);
    for (const Cell& cell : std::span(row.cells, m_info.columns.size())) {
        ++parameter;
        switch (cell.kind) {
        case Cell::Kind::Integer: insert.bind(parameter, cell.integer); break;
        case Cell::Kind::Real: insert.bind(parameter, cell.real); break;
        case Cell::Kind::Text: insert.bind(parameter, cell.text); break;
        case Cell::Kind::Keep:
        case Cell::Kind::Null: insert.bindNull(parameter); break;
        }
    }
}

/// Many rows a statement, as each opens and closes the table and all its indexes.
void ImportTable::write(std::span<const NewRow> rows)
{
    const int width = int(m_info.columns.size()) + 1;
    for (; rows.size() >= kRowsAStatement; rows = rows.subspan(kRowsAStatement)) {
        if (!m_insertMany) {
            const QByteArray row = "(?" + QByteArray(",?").repeated(width - 1) + ')';
            const QByteArray sql = storage::insertSql(m_info);
            m_insertMany.emplace(m_session.db(), (sql.left(sql.indexOf(" VALUES ")) + " VALUES " + row
                                                  + (',' + row).repeated(int(kRowsAStatement) - 1))
                                                     .constData());
        }
        for (size_t i = 0; i < kRowsAStatement; ++i)
            bindRow(*m_insertMany, int(i) * width, rows[i]);
        m_insertMany->run();
    }
    if (!rows.empty() && !m_insert)
        m_insert.emplace(m_session.db(), storage::insertSql(m_info).constData());
    for (const NewRow& row : rows) {
        bindRow(*m_insert, 0, row);
        m_insert->run();
    }
}

Statement& ImportTable::updater(quint64 columns)
{
    const auto it = m_updates.find(columns);
    if (it != m_updates.end())
        return it->second;
    QByteArray sets;
    int parameter = 0;
    for (size_t i = 0; i < m_info.columns.size(); ++i)
        if (columns >> i & 1)
            sets.append(sets.isEmpty() ? "" : ", ")
                .append(m_info.columns[i])
                .append(" = ?")
                .append(QByteArray::number(++parameter));
    const QByteArray sql = QByteArray("UPDATE ")
                               .append(m_info.table)
                               .append(" SET ")
                               .append(sets)
                               .append(" WHERE id = ?")
                               .append(QByteArray::number(parameter + 1));
    return m_updates.emplace(columns, m_session.db().prepare(sql.constData())).first->second;
}

bool ImportTable::update(const Statement& present, std::span<const Cell> cells)
{
    return update(present.integer(0), presentCells(present), cells);
}

void ImportTable::remove(const Statement& present)
{
    remove(present.integer(0), presentCells(present));
}

void ImportTable::add(std::span<const Cell> cells)
{
    insert(m_session.nextId(), cells);
    ++m_session.preview().toAdd;
}

void ImportTable::change(const Statement& present, std::span<const Cell> cells)
{
    ++(update(present, cells) ? m_session.preview().toUpdate : m_session.preview().unchanged);
}

std::span<const Cell> ImportTable::presentCells(const Statement& present)
{
    m_present.resize(m_info.columns.size());
    for (size_t i = 0; i < m_present.size(); ++i)
        m_present[i] = presentCell(present, int(i) + 1);
    return m_present;
}

bool ImportTable::update(qint64 id, std::span<const Cell> present, std::span<const Cell> cells)
{
    Q_ASSERT(cells.size() == m_info.columns.size());
    quint64 columns = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].isKept() && !sameCell(cells[i], present[i]))
            columns |= quint64(1) << i;
    if (columns == 0)
        return false;
    QJsonObject before;
    QJsonObject after;
    const Kind& kind = *kindOf(m_info.entity);
    const bool wasIndexed = m_session.searchIndex().forget(kind, id);
    Statement& statement = updater(columns);
    int parameter = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!(columns >> i & 1))
            continue;
        const QLatin1String name(m_info.columns[i]);
        before.insert(name, jsonOf(present[i]));
        after.insert(name, jsonOf(cells[i]));
        bindCell(statement, ++parameter, cells[i]);
    }
    statement.bind(parameter + 1, id).run();
    if (wasIndexed)
        m_session.searchIndex().remember(kind, id);
    m_session.log(m_info.entity, id, jsonText(before), jsonText(after));
    return true;
}

void ImportTable::remove(qint64 id, std::span<const Cell> present)
{
    QJsonObject before;
    for (size_t i = 0; i < m_info.columns.size(); ++i)
        before.insert(QLatin1String(m_info.columns[i]), jsonOf(present[i]));
    m_session.searchIndex().forget(*kindOf(m_info.entity), id);
    m_session.db()
        .prepare(QByteArray("DELETE FROM ").append(m_info.table).append(" WHERE id = ?1").constData())
        .bind(1, id)
        .run();
    m_session.log(m_info.entity, id, jsonText(before), {});
}

} // namespace tasuki::imports
