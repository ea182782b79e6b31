// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_session.h"

#include "base/amount.h"
#include "base/from_utf8.h"
#include "base/text.h"
#include "exchange/row_stream.h"
#include "people/people_store.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "workspace/edit_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace tasuki::exchange {

using storage::Statement;

namespace {

constexpr size_t kRowsAStatement = 16;

/// Every table whose rows an import may make.
constexpr const char* kTables[] = {
    "accounts",         "account_tags",     "ownership",     "stage_spans",    "contacts", "members", "teams",
    "team_memberships", "touchpoints",      "subscriptions", "currencies",     "usage",    "goals",   "goal_statuses",
    "onboardings",      "onboarding_ticks", "imports",       "import_changes", "history"};

qint64 lastIdOf(storage::Database& db, const ImportRequest& request)
{
    IdMaker ids(request.at.toMSecsSinceEpoch(), QRandomGenerator::global()->generate());
    qint64 last = ids.next();
    // A clock that was set back, or another program in the same millisecond, may be ahead.
    for (const char* table : kTables)
        last = std::max(last, db.queryInteger(QByteArray("SELECT coalesce(max(id), 0) FROM ").append(table)));
    return last;
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

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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

MemberFinder::MemberFinder(const Directory& directory) : m_directory(directory)
{
    for (const Member& member : directory.members()) {
        Found& named = m_byName[nameFold(member.name)];
        named = named.id == 0 ? Found{Answer::Found, member.id.value()} : Found{Answer::Ambiguous, member.id.value()};
        if (!member.email.isEmpty())
            m_byMail.insert(mailFold(member.email), member.id.value());
    }
}

MemberFinder::Found MemberFinder::find(std::string_view nameOrMail)
{
    if (const auto it = m_known.find(nameOrMail); it != m_known.end())
        return it->second;
    const QString text = QString::fromUtf8(nameOrMail.data(), qsizetype(nameOrMail.size()));
    const qint64 byMail = m_byMail.value(mailFold(text), 0);
    const Found found = byMail != 0 ? Found{Answer::Found, byMail} : m_byName.value(nameFold(text));
    constexpr size_t kEnough = 100'000; // a column of nothing but unknown names must not fill the memory
    if (m_known.size() < kEnough)
        m_known.emplace(std::string(nameOrMail), found);
    return found;
}

ImportSession::ImportSession(storage::Database& db, const ImportRequest& request, ImportPreview& preview)
    : m_db(db),
      m_request(request),
      m_preview(preview),
      m_today(request.today.toString(Qt::ISODate).toStdString()),
      m_baseCurrency(Settings::read(db).baseCurrency),
      m_directory(storage::unwrap(PeopleStore(db).directory())),
      m_members(m_directory),
      m_importId(lastIdOf(db, request) + 1),
      m_lastId(m_importId)
{}

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

AccountKeys::AccountKeys(ImportSession& session)
{
    storage::Database& db = session.db();
    const qint64 count = db.queryInteger("SELECT count(*) FROM accounts");
    m_index.reserve(count);
    m_accounts.reserve(size_t(count));
    const int baseExponent = currencyExponent(session.baseCurrency());
    Statement rows = db.prepare("SELECT id, account_key, currency FROM accounts");
    while (rows.next()) {
        m_index.insert(keyHash(rows.utf8(1)), qint64(m_accounts.size()));
        m_accounts.push_back({rows.integer(0), rows.utf8(2).empty() ? baseExponent : currencyExponent(rows.text(2))});
    }
}

const AccountKeys::Account* AccountKeys::find(std::string_view key)
{
    const qint64* found = m_index.find(keyHash(key));
    return found ? &m_accounts[size_t(*found)] : nullptr;
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
            const QByteArray sql = insertSql(m_info);
            m_insertMany.emplace(m_session.db(), (sql.left(sql.indexOf(" VALUES ")) + " VALUES " + row
                                                  + (',' + row).repeated(int(kRowsAStatement) - 1))
                                                     .constData());
        }
        for (size_t i = 0; i < kRowsAStatement; ++i)
            bindRow(*m_insertMany, int(i) * width, rows[i]);
        m_insertMany->run();
    }
    if (!rows.empty() && !m_insert)
        m_insert.emplace(m_session.db(), insertSql(m_info).constData());
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
    Q_ASSERT(cells.size() == m_info.columns.size());
    quint64 columns = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].isKept() && !sameCell(cells[i], presentCell(present, int(i) + 1)))
            columns |= quint64(1) << i;
    if (columns == 0)
        return false;
    const qint64 id = present.integer(0);
    QJsonObject before;
    QJsonObject after;
    Statement& statement = updater(columns);
    int parameter = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!(columns >> i & 1))
            continue;
        const QLatin1String name(m_info.columns[i]);
        before.insert(name, jsonOf(presentCell(present, int(i) + 1)));
        after.insert(name, jsonOf(cells[i]));
        bindCell(statement, ++parameter, cells[i]);
    }
    statement.bind(parameter + 1, id).run();
    m_session.log(m_info.entity, id, jsonText(before), jsonText(after));
    return true;
}

void ImportTable::remove(const Statement& present)
{
    const qint64 id = present.integer(0);
    QJsonObject before;
    for (size_t i = 0; i < m_info.columns.size(); ++i)
        before.insert(QLatin1String(m_info.columns[i]), jsonOf(presentCell(present, int(i) + 1)));
    m_session.db()
        .prepare(QByteArray("DELETE FROM ").append(m_info.table).append(" WHERE id = ?1").constData())
        .bind(1, id)
        .run();
    m_session.log(m_info.entity, id, jsonText(before), {});
}

} // namespace tasuki::exchange
