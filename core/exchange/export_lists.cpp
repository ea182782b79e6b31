// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_lists.h"

#include "account/account_store.h"
#include "base/amount.h"
#include "exchange/export_touchpoints.h"
#include "onboarding/onboarding_store.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "revenue/kpi.h"
#include "revenue/revenue_store.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"

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
    static constexpr QStringView kNumbers[] = {u"stores",
                                               u"seats",
                                               u"mrr",
                                               u"amount_per_period",
                                               u"billing_period_months",
                                               u"billing_period_count",
                                               u"quantity",
                                               u"discount",
                                               u"rate",
                                               u"minutes",
                                               u"mood",
                                               u"value",
                                               u"target_days",
                                               u"criteria_version"};
    static constexpr QStringView kDates[] = {u"signup_date",  u"contract_start", u"renewal_date", u"start_date",
                                             u"end_date",     u"date",           u"due_date",     u"status_on",
                                             u"signed_date",  u"planned_start",  u"actual_start", u"first_cash_in",
                                             u"kickoff_date", u"first_use_date", u"outcome_date"};
    if (std::ranges::find(kNumbers, field) != std::end(kNumbers))
        return ColumnType::Number;
    return std::ranges::find(kDates, field) != std::end(kDates) ? ColumnType::Date : ColumnType::Text;
}

ColumnType typeOf(ComputedSpec::Type type)
{
    switch (type) {
    case ComputedSpec::Type::Number: return ColumnType::Number;
    case ComputedSpec::Type::Date: return ColumnType::Date;
    case ComputedSpec::Type::Text: break;
    }
    return ColumnType::Text;
}

std::vector<Column> columnsOf(ImportKind kind)
{
    std::vector<Column> columns;
    for (const FieldSpec& field : fieldsOf(kind))
        columns.push_back({field.name.toString(), field.label.toString(), typeOf(field.name)});
    for (const ComputedSpec& computed : computedOf(kind))
        columns.push_back({computed.name.toString(), computed.label.toString(), typeOf(computed.type)});
    return columns;
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
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

/// All that an account's line needs besides its own row.
class AccountLines {
public:
    AccountLines(Database& db, QDate today)
        : m_today(today),
          m_exponent(currencyExponent(Settings::read(db).baseCurrency)),
          m_summaries(unwrap(AccountStore(db).summaries(today))),
          m_directory(unwrap(PeopleStore(db).directory())),
          m_mrr(unwrap(revenue::RevenueStore(db).mrrOfAllOn(today)))
    {
        for (const AccountSummary& summary : m_summaries)
            m_keys.insert(summary.account.id, summary.account.key);
        for (const Stage& stage : unwrap(AccountStore(db).stages()))
            m_stages.insert(stage.id, stage.code);
        Statement handoffs = db.prepare(
            "SELECT account_id, state FROM handoffs WHERE state IN ('draft', 'offered', 'returned') ORDER BY id");
        while (handoffs.next())
            m_handoffs.insert(handoffs.id<AccountId>(0), handoffs.text(1));
    }

    std::vector<AccountSummary>& summaries() { return m_summaries; }

    QStringList cells(const AccountSummary& s) const
    {
        const Account& a = s.account;
        return {a.key,
                a.code,
                a.name,
                a.yomi,
                a.segment,
                a.industry,
                a.tier,
                a.itSkill,
                m_stages.value(s.stage),
                m_directory.memberKey(s.owner),
                a.currency,
                dateText(a.signupDate),
                dateText(a.contractStart),
                dateText(a.renewalDate),
                numberText(a.stores),
                numberText(a.seats),
                m_keys.value(a.parentId),
                s.tags.join(u'|'),
                a.notes,
                m_directory.memberName(s.owner),
                s.owner.isValid() ? m_directory.teamName(m_directory.primaryTeam(s.owner, m_today)) : QString(),
                mrrText(a.id),
                dateText(s.lastTouch),
                a.renewalDate.isValid() ? QString::number(m_today.daysTo(a.renewalDate)) : QString(),
                m_handoffs.value(a.id)};
    }

private:
    QString mrrText(AccountId account) const
    {
        const std::optional<Amount> mrr = m_mrr.value(account, Amount());
        return mrr ? formatPlain(*mrr, m_exponent, m_exponent) : QString();
    }

    QDate m_today;
    int m_exponent;
    std::vector<AccountSummary> m_summaries;
    Directory m_directory;
    QHash<AccountId, std::optional<Amount>> m_mrr;
    QHash<AccountId, QString> m_keys;
    QHash<StageId, QString> m_stages;
    QHash<AccountId, QString> m_handoffs; ///< the state of the one that is under way
};

void exportAccounts(Database& db, QDate today, RowSink& sink)
{
    AccountLines lines(db, today);
    std::ranges::sort(lines.summaries(), revenue::keyLess,
                      [](const AccountSummary& s) -> const QString& { return s.account.key; });
    for (const AccountSummary& summary : lines.summaries())
        unwrap(writeRow(sink, lines.cells(summary)));
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

/// What the row's worth per month is made of.
Subscription subscriptionOf(const Statement& row)
{
    const auto amountAt = [&](int column) -> std::optional<Amount> {
        if (row.isNull(column))
            return std::nullopt;
        return Amount::fromParts(row.integer(column), row.isNull(column + 1) ? 0 : row.integer(column + 1));
    };
    Subscription values;
    values.mrr = amountAt(4);
    values.amount = amountAt(6);
    values.periodUnit = row.text(8);
    values.periodCount = int(row.integer(9));
    values.quantityMicro = row.integer(13);
    values.discountPpm = int(row.integer(14));
    values.chargeType = row.text(15);
    return values;
}

void exportSubscriptions(Database& db, QDate today, RowSink& sink)
{
    const QString base = Settings::read(db).baseCurrency;
    const int baseExponent = currencyExponent(base);
    QHash<QString, qint64> rates = {{base, kPico}};
    for (const Currency& currency : unwrap(revenue::RevenueStore(db).currencies()))
        rates.insert(currency.code, currency.ratePico);
    Statement row = db.prepare(
        "SELECT s.subscription_key, a.account_key, s.start_date, s.end_date, s.mrr_minor, s.mrr_nano, s.amount_minor, s.amount_nano, "
        "s.period_unit, s.period_count, s.currency, s.plan, s.product, s.quantity_micro, s.discount_ppm, s.charge_type, a.currency, a.name "
        "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id WHERE s.id = ?1");
    for (const qint64 id : idsInKeyOrder(db, "subscriptions", "subscription_key")) {
        row.bind(1, id);
        if (!row.next())
            continue;
        const QString currency = row.text(10);
        const QString effective = !currency.isEmpty() ? currency : !row.utf8(16).empty() ? row.text(16) : base;
        const int exponent = currencyExponent(effective);
        const auto money = [&](int column) {
            return row.isNull(column)
                       ? QString()
                       : formatExact(
                           Amount::fromParts(row.integer(column), row.isNull(column + 1) ? 0 : row.integer(column + 1)),
                           exponent);
        };
        const QString unit = row.text(8);
        const qint64 count = row.integer(9);
        const QString countText = unit.isEmpty() && count == 1 ? QString() : QString::number(count);
        const Amount monthly = monthlyAmount(subscriptionOf(row));
        const QString inBase = rates.contains(effective)
                                   ? formatPlain(converted(monthly, exponent, baseExponent, rates.value(effective)),
                                                 baseExponent, baseExponent)
                                   : QString();
        const bool active = row.date(2) <= today && (row.isNull(3) || today < row.date(3));
        unwrap(writeRow(sink, {row.text(0),
                               row.text(1),
                               row.text(2),
                               row.isNull(3) ? QString() : row.text(3),
                               money(4),
                               money(6),
                               monthsOf(unit, count),
                               unit,
                               countText,
                               currency,
                               row.text(11),
                               row.text(12),
                               shortDecimal(row.integer(13), 6),
                               shortDecimal(row.integer(14), 4),
                               row.text(15),
                               row.text(17),
                               effective,
                               formatPlain(monthly, exponent, exponent),
                               inBase,
                               yesNo(active)}));
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

/// All that a member's line needs besides its own row.
class MemberLines {
public:
    MemberLines(Database& db, QDate today)
        : m_today(today),
          m_exponent(currencyExponent(Settings::read(db).baseCurrency)),
          m_directory(unwrap(PeopleStore(db).directory()))
    {
        const auto mrr = unwrap(revenue::RevenueStore(db).mrrOfAllOn(today));
        for (const AccountStanding& standing : unwrap(AccountStore(db).standings(today))) {
            Held& held = m_held[standing.owner];
            ++held.accounts;
            const std::optional<Amount> worth = mrr.value(standing.account.id, Amount());
            held.isKnown = held.isKnown && worth.has_value();
            held.mrr += worth.value_or(Amount());
        }
    }

    const Directory& directory() const { return m_directory; }

    QStringList cells(const Member& member) const
    {
        QStringList teams;
        for (const TeamId team : m_directory.teamsOf(member.id, m_today))
            teams += m_directory.teamName(team);
        const Held held = m_held.value(member.id);
        return {member.name,
                member.email,
                member.yomi,
                member.role,
                teams.join(u'|'),
                m_directory.memberKey(member.reportsTo),
                people::fteText(member.fte),
                yesNo(member.active),
                QString::number(held.accounts),
                held.isKnown ? formatPlain(held.mrr, m_exponent, m_exponent) : QString()};
    }

private:
    struct Held {
        int accounts = 0;
        Amount mrr;
        bool isKnown = true; ///< every contract row has a rate
    };

    QDate m_today;
    int m_exponent;
    Directory m_directory;
    QHash<MemberId, Held> m_held;
};

void exportMembers(Database& db, QDate today, RowSink& sink)
{
    const MemberLines lines(db, today);
    std::vector<Member> members = lines.directory().members();
    std::ranges::sort(members, revenue::keyLess, [](const Member& m) { return m.email.isEmpty() ? m.name : m.email; });
    for (const Member& member : members)
        unwrap(writeRow(sink, lines.cells(member)));
}

struct OfAccount {
    QString key;
    QString name;
};

/// Lists of many rows an account are read account by account, so that nothing has to be sorted or held.
template <typename Write>
void eachOfAccounts(Database& db, const char* sql, const ExportRange& range, const Write& write)
{
    Statement key = db.prepare("SELECT account_key, name FROM accounts WHERE id = ?1");
    Statement rows = db.prepare(sql);
    for (const qint64 account : idsInKeyOrder(db, "accounts", "account_key")) {
        key.bind(1, account);
        key.next();
        const OfAccount ofAccount{key.text(0), key.text(1)};
        key.reset();
        rows.bind(1, account);
        if (rows.parameterCount() > 1) {
            rows.bind(2, range.from.isValid() ? dateText(range.from) : QStringLiteral("0000-00-00"));
            rows.bind(3, range.to.isValid() ? dateText(range.to) : QStringLiteral("9999-99-99"));
        }
        while (rows.next())
            write(ofAccount, rows);
    }
}

void exportContacts(Database& db, RowSink& sink)
{
    eachOfAccounts(
        db,
        "SELECT name, yomi, email, phone, title, department, role FROM contacts WHERE account_id = ?1 ORDER BY email, name, id",
        {}, [&](const OfAccount& account, const Statement& row) {
            unwrap(writeRow(sink, {account.key, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                   row.text(5), row.text(6), account.name}));
        });
}

void exportGoals(Database& db, RowSink& sink)
{
    Statement contact = db.prepare("SELECT name, email FROM contacts WHERE id = ?1");
    const auto agreed = [&](const Statement& row) {
        if (row.isNull(13))
            return row.text(14);
        contact.bind(1, row.integer(13));
        const QString key = contact.next() ? contact.utf8(1).empty() ? contact.text(0) : contact.text(1) : QString();
        contact.reset();
        return key;
    };
    eachOfAccounts(
        db,
        "SELECT service, title, measure, baseline, current_value, target, unit, due_date, specific, measurable, achievable, relevant, time_bound, agreed_contact_id, "
        "agreed_by, status, status_on FROM goals WHERE account_id = ?1 ORDER BY service, title",
        {}, [&](const OfAccount& account, const Statement& row) {
            QStringList cells = {account.key};
            for (int i = 0; i < 13; ++i)
                cells += row.isNull(i) ? QString() : row.text(i);
            unwrap(writeRow(sink, cells + QStringList{agreed(row), row.text(15), row.text(16), account.name}));
        });
}

void exportOnboardings(Database& db, QDate today, RowSink& sink)
{
    const onboarding::OnboardingStore store(db);
    const onboarding::CountFrom clock = unwrap(store.countFrom());
    const auto versions = unwrap(store.criteria());
    QHash<OnboardingId, std::vector<OnboardingTick>> ticks;
    for (OnboardingTick& tick : unwrap(store.ticks()))
        ticks[tick.onboardingId].push_back(std::move(tick));
    const Directory directory = unwrap(PeopleStore(db).directory());
    QHash<AccountId, QString> owners;
    for (const AccountStanding& standing : unwrap(AccountStore(db).standings(today)))
        owners.insert(standing.account.id, directory.memberName(standing.owner));
    // After the key the columns are those of the row.
    const QByteArray sql =
        storage::selectOf(tableInfo<Onboarding>(), "WHERE t.account_id = ?1 ORDER BY t.service, t.id");
    eachOfAccounts(db, sql.constData(), {}, [&](const OfAccount& account, const Statement& statement) {
        const Onboarding o = storage::readRow<Onboarding>(statement);
        const SuccessCriteria* judged = onboarding::criteriaOf(o, versions);
        const qsizetype total = judged ? judged->list().size() : 0;
        const qsizetype open = onboarding::openCriteria(o, versions, ticks.value(o.id)).size();
        const QDate due = onboarding::dueDate(o, clock);
        const bool counts = due.isValid() && o.outcome == OnboardingOutcome::Open;
        unwrap(writeRow(sink, {account.key, o.service, dateText(o.signedOn), dateText(o.plannedStart),
                               dateText(o.actualStart), dateText(o.firstCashIn), dateText(o.kickoffOn),
                               numberText(o.targetDays), numberText(o.criteriaVersion), dateText(o.firstUseOn),
                               toText(o.outcome), dateText(o.outcomeOn), o.reason, account.name,
                               owners.value(o.accountId), judged ? QString::number(total - open) : QString(),
                               judged ? QString::number(total) : QString(), dateText(due),
                               counts ? QString::number(today.daysTo(due)) : QString()}));
    });
}

void exportUsage(Database& db, const ExportRange& range, RowSink& sink)
{
    // A month counts as its first day.
    eachOfAccounts(
        db,
        "SELECT metric, period, value FROM usage WHERE account_id = ?1 AND substr(period || '-01', 1, 10) BETWEEN ?2 AND ?3 ORDER BY metric, period",
        range, [&](const OfAccount& account, const Statement& row) {
            unwrap(writeRow(sink, {account.key, row.text(0), row.text(1), realText(row.real(2))}));
        });
}

} // namespace

Result<void> exportList(Database& db, ImportKind kind, QDate today, const ExportRange& range, RowSink& sink)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        unwrap(sink.begin(columnsOf(kind)));
        switch (kind) {
        case ImportKind::Accounts: exportAccounts(db, today, sink); break;
        case ImportKind::Subscriptions: exportSubscriptions(db, today, sink); break;
        case ImportKind::Fx: exportFx(db, sink); break;
        case ImportKind::Members: exportMembers(db, today, sink); break;
        case ImportKind::Contacts: exportContacts(db, sink); break;
        case ImportKind::Touchpoints:
            exportTouchpoints(db, range, idsInKeyOrder(db, "accounts", "account_key"), sink);
            break;
        case ImportKind::Usage: exportUsage(db, range, sink); break;
        case ImportKind::Goals: exportGoals(db, sink); break;
        case ImportKind::Onboardings: exportOnboardings(db, today, sink); break;
        }
        unwrap(sink.end());
    });
}

Result<Table> accountTable(Database& db, QDate today, const std::vector<AccountId>& accounts)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        AccountLines lines(db, today);
        QHash<AccountId, const AccountSummary*> byId;
        for (const AccountSummary& summary : lines.summaries())
            byId.insert(summary.account.id, &summary);
        Table table{columnsOf(ImportKind::Accounts), {}};
        for (const AccountId account : accounts)
            if (const AccountSummary* summary = byId.value(account))
                table.rows.push_back(lines.cells(*summary));
        return table;
    });
}

Result<Table> memberTable(Database& db, QDate today, const std::vector<MemberId>& members)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const MemberLines lines(db, today);
        Table table{columnsOf(ImportKind::Members), {}};
        for (const MemberId member : members)
            if (const Member* found = lines.directory().member(member))
                table.rows.push_back(lines.cells(*found));
        return table;
    });
}

} // namespace tasuki::exchange
