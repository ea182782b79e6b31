// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_lists.h"

#include "account/account_store.h"
#include "base/amount.h"
#include "people/people_store.h"
#include "revenue/kpi.h"
#include "revenue/revenue_store.h"
#include "settings/settings.h"
#include "storage/failure.h"

#include <array>
#include <charconv>

namespace tasuki::exchange {

namespace {

using storage::Database;
using storage::Statement;
using storage::unwrap;

/// revenue::keyLess in SQL: numbers by value before all else.
QByteArray keyOrder(const QByteArray& column)
{
    const QByteArray text = '(' + column + " GLOB '*[^0-9]*')";
    return text + ", CASE WHEN " + text + " THEN 0 ELSE length(" + column + ") END, " + column;
}

ColumnType typeOf(QStringView field)
{
    static constexpr QStringView kNumbers[] = {u"stores", u"seats", u"mrr", u"amount_per_period", u"billing_period_months", u"billing_period_count",
                                               u"quantity", u"discount", u"rate", u"minutes", u"mood", u"value"};
    static constexpr QStringView kDates[] = {u"signup_date", u"contract_start", u"renewal_date", u"start_date", u"end_date", u"date"};
    if (std::ranges::find(kNumbers, field) != std::end(kNumbers))
        return ColumnType::Number;
    return std::ranges::find(kDates, field) != std::end(kDates) ? ColumnType::Date : ColumnType::Text;
}

void begin(ImportKind kind, RowSink& sink)
{
    std::vector<Column> columns;
    for (const FieldSpec& field : fieldsOf(kind))
        columns.push_back({field.name.toString(), field.label.toString(), typeOf(field.name)});
    unwrap(sink.begin(columns));
}

/// 1200000 of 6 decimals as "1.2".
QString shortDecimal(qint64 scaled, int decimals)
{
    // An exponent of `decimals` makes the smallest unit what `scaled` counts.
    return formatExact(Amount::fromMinor(scaled), decimals);
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString numberAt(const Statement& row, int column)
{
    return row.isNull(column) ? QString() : QString::number(row.integer(column));
}

/// The shortest plain decimal that reads back as the same number.
QString realText(double value)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

std::vector<qint64> idsInKeyOrder(Database& db, const QByteArray& table, const QByteArray& key)
{
    std::vector<qint64> ids;
    Statement rows = db.prepare(("SELECT id FROM " + table + " ORDER BY " + keyOrder(key)).constData());
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

void exportAccounts(Database& db, QDate today, RowSink& sink)
{
    const AccountStore store(db);
    auto summaries = unwrap(store.summaries(today));
    std::ranges::sort(summaries, revenue::keyLess, [](const AccountSummary& s) -> const QString& { return s.account.key; });
    QHash<AccountId, QString> keys;
    for (const AccountSummary& summary : summaries)
        keys.insert(summary.account.id, summary.account.key);
    QHash<StageId, QString> stages;
    for (const Stage& stage : unwrap(store.stages()))
        stages.insert(stage.id, stage.code);
    const Directory directory = unwrap(PeopleStore(db).directory());
    for (const AccountSummary& s : summaries) {
        const Account& a = s.account;
        unwrap(writeRow(sink, {a.key, a.code, a.name, a.yomi, a.segment, a.industry, a.tier, a.itSkill, stages.value(s.stage), directory.memberKey(s.owner),
                               a.currency, dateText(a.signupDate), dateText(a.contractStart), dateText(a.renewalDate), numberText(a.stores),
                               numberText(a.seats), keys.value(a.parentId), s.tags.join(u'|'), a.notes}));
    }
}

QString monthsOf(const QString& unit, qint64 count)
{
    struct Months {
        QStringView unit;
        int months;
    };
    static constexpr Months kMonths[] = {{u"year", 12}, {u"half", 6}, {u"quarter", 3}, {u"month", 1}};
    const auto it = std::ranges::find(kMonths, QStringView(unit), &Months::unit);
    return it == std::end(kMonths) ? QString() : QString::number(it->months * count);
}

void exportSubscriptions(Database& db, RowSink& sink)
{
    const QString base = Settings::read(db).baseCurrency;
    Statement row = db.prepare("SELECT s.subscription_key, a.account_key, s.start_date, s.end_date, s.mrr_minor, s.mrr_nano, s.amount_minor, s.amount_nano, "
                               "s.period_unit, s.period_count, s.currency, s.plan, s.product, s.quantity_micro, s.discount_ppm, s.charge_type, a.currency "
                               "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id WHERE s.id = ?1");
    for (const qint64 id : idsInKeyOrder(db, "subscriptions", "subscription_key")) {
        row.bind(1, id);
        if (!row.next())
            continue;
        const QString currency = row.text(10);
        const QString effective = !currency.isEmpty() ? currency : !row.utf8(16).empty() ? row.text(16) : base;
        const int exponent = currencyExponent(effective);
        const auto money = [&](int column) {
            return row.isNull(column) ? QString() : formatExact(Amount::fromParts(row.integer(column), row.isNull(column + 1) ? 0 : row.integer(column + 1)), exponent);
        };
        const QString unit = row.text(8);
        const qint64 count = row.integer(9);
        const QString countText = unit.isEmpty() && count == 1 ? QString() : QString::number(count);
        unwrap(writeRow(sink, {row.text(0), row.text(1), row.text(2), row.isNull(3) ? QString() : row.text(3), money(4), money(6), monthsOf(unit, count), unit,
                               countText, currency, row.text(11), row.text(12), shortDecimal(row.integer(13), 6), shortDecimal(row.integer(14), 4), row.text(15)}));
        row.reset();
    }
}

void exportFx(Database& db, RowSink& sink)
{
    const QString base = Settings::read(db).baseCurrency;
    auto currencies = unwrap(revenue::RevenueStore(db).currencies());
    currencies.push_back({{}, base, kPico});
    std::ranges::sort(currencies, {}, &Currency::code);
    for (const Currency& currency : currencies)
        unwrap(writeRow(sink, {currency.code, shortDecimal(currency.ratePico, 12)}));
}

void exportMembers(Database& db, QDate today, RowSink& sink)
{
    const Directory directory = unwrap(PeopleStore(db).directory());
    std::vector<Member> members = directory.members();
    std::ranges::sort(members, revenue::keyLess, [](const Member& m) { return m.email.isEmpty() ? m.name : m.email; });
    for (const Member& member : members) {
        QStringList teams;
        for (const TeamId team : directory.teamsOf(member.id, today))
            teams += directory.teamName(team);
        unwrap(writeRow(sink, {member.name, member.email, member.yomi, member.role, teams.join(u'|'), directory.memberKey(member.reportsTo)}));
    }
}

/// Lists of many rows an account are read account by account, so that nothing has to be sorted or held.
template <typename Write>
void eachOfAccounts(Database& db, const char* sql, const ExportRange& range, const Write& write)
{
    Statement key = db.prepare("SELECT account_key FROM accounts WHERE id = ?1");
    Statement rows = db.prepare(sql);
    for (const qint64 account : idsInKeyOrder(db, "accounts", "account_key")) {
        key.bind(1, account);
        key.next();
        const QString accountKey = key.text(0);
        key.reset();
        rows.bind(1, account);
        if (rows.parameterCount() > 1) {
            rows.bind(2, range.from.isValid() ? dateText(range.from) : QStringLiteral("0000-00-00"));
            rows.bind(3, range.to.isValid() ? dateText(range.to) : QStringLiteral("9999-99-99"));
        }
        while (rows.next())
            write(accountKey, rows);
    }
}

void exportContacts(Database& db, RowSink& sink)
{
    eachOfAccounts(db, "SELECT name, yomi, email, phone, title, department, role FROM contacts WHERE account_id = ?1 ORDER BY email, name, id", {},
                   [&](const QString& account, const Statement& row) {
                       unwrap(writeRow(sink, {account, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)}));
                   });
}

void exportTouchpoints(Database& db, const ExportRange& range, RowSink& sink)
{
    const Directory directory = unwrap(PeopleStore(db).directory());
    QHash<qint64, QString> kinds;
    Statement kindRows = db.prepare("SELECT id, code FROM touchpoint_kinds");
    while (kindRows.next())
        kinds.insert(kindRows.integer(0), kindRows.text(1));
    eachOfAccounts(db, "SELECT day, kind_id, minutes, member_id, text, mood, external_key FROM touchpoints "
                       "WHERE account_id = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, id", range,
                   [&](const QString& account, const Statement& row) {
                       unwrap(writeRow(sink, {account, row.text(0), kinds.value(row.integer(1)), numberAt(row, 2), directory.memberKey(row.id<MemberId>(3)),
                                              row.text(4), numberAt(row, 5), row.text(6)}));
                   });
}

void exportUsage(Database& db, const ExportRange& range, RowSink& sink)
{
    // A month counts as its first day.
    eachOfAccounts(db, "SELECT metric, period, value FROM usage WHERE account_id = ?1 AND substr(period || '-01', 1, 10) BETWEEN ?2 AND ?3 ORDER BY metric, period",
                   range, [&](const QString& account, const Statement& row) {
                       unwrap(writeRow(sink, {account, row.text(0), row.text(1), realText(row.real(2))}));
                   });
}

} // namespace

Result<void> exportList(Database& db, ImportKind kind, QDate today, const ExportRange& range, RowSink& sink)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        begin(kind, sink);
        switch (kind) {
        case ImportKind::Accounts: exportAccounts(db, today, sink); break;
        case ImportKind::Subscriptions: exportSubscriptions(db, sink); break;
        case ImportKind::Fx: exportFx(db, sink); break;
        case ImportKind::Members: exportMembers(db, today, sink); break;
        case ImportKind::Contacts: exportContacts(db, sink); break;
        case ImportKind::Touchpoints: exportTouchpoints(db, range, sink); break;
        case ImportKind::Usage: exportUsage(db, range, sink); break;
        }
        unwrap(sink.end());
    });
}

} // namespace tasuki::exchange
