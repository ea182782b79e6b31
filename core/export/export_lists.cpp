// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_lists.h"

#include "account/account_store.h"
#include "base/amount.h"
#include "export/export_rows.h"
#include "export/export_touchpoints.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "onboarding/onboarding_store.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "revenue/kpi.h"
#include "revenue/revenue_store.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "usage/usage_store.h"

namespace tasuki::exports {

namespace {

using storage::Database;
using storage::Statement;
using storage::unwrap;

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

/// All that an account's line needs besides its own row.
class AccountLines {
public:
    AccountLines(Database& db, QDate today)
        : m_today(today),
          m_exponent(currencyExponent(Settings::read(db).baseCurrency)),
          m_summaries(unwrap(AccountStore(db).summaries(today))),
          m_directory(unwrap(PeopleStore(db).directory())),
          m_mrr(unwrap(revenue::RevenueStore(db).mrrOfAllOn(today))),
          m_usage(unwrap(UsageStore(db).standings(today)))
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
        const usage::UsageStanding used = m_usage.value(a.id);
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
                m_handoffs.value(a.id),
                used.trend ? used.trend->metric : QString(),
                used.trend ? usage::changeText(used.trend->change()) : QString(),
                dateText(used.lastUsed)};
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
    QHash<AccountId, usage::UsageStanding> m_usage;
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

/// Calls `write` for every record, account by account in key order.
void eachOnboarding(Database& db, QDate today, const std::function<void(OnboardingId, const QStringList&)>& write)
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
        write(o.id, {account.key, o.service, dateText(o.signedOn), dateText(o.plannedStart), dateText(o.actualStart),
                     dateText(o.firstCashIn), dateText(o.kickoffOn), numberText(o.targetDays),
                     numberText(o.criteriaVersion), dateText(o.firstUseOn), toText(o.outcome), dateText(o.outcomeOn),
                     o.reason, account.name, owners.value(o.accountId),
                     judged ? QString::number(total - open) : QString(), judged ? QString::number(total) : QString(),
                     dateText(due), counts ? QString::number(today.daysTo(due)) : QString()});
    });
}

void exportUsage(Database& db, const ExportRange& range, RowSink& sink)
{
    // A month counts as its first day.
    const QString from = range.from.isValid() ? dateText(range.from) : QStringLiteral("0000-00-00");
    const QString to = range.to.isValid() ? dateText(range.to) : QStringLiteral("9999-99-99");
    eachOfAccounts(
        db,
        "SELECT metric, period, value FROM usage WHERE account_id = ?1 AND substr(period || '-01', 1, 10) BETWEEN ?2 AND ?3 ORDER BY metric, period",
        [&](Statement& rows) { rows.bind(2, from).bind(3, to); },
        [&](const OfAccount& account, const Statement& row) {
            unwrap(writeRow(sink, {account.key, row.text(0), row.text(1), realText(row.real(2))}));
        });
}

} // namespace

Result<void> exportList(Database& db, Entity kind, QDate today, const ExportRange& range, RowSink& sink)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const Kind& known = *kindOf(kind);
        unwrap(sink.begin(columnsOf(known)));
        switch (kind) {
        case Entity::Account: exportAccounts(db, today, sink); break;
        case Entity::Subscription: exportSubscriptions(db, today, sink); break;
        case Entity::Currency: exportFx(db, sink); break;
        case Entity::Member: exportMembers(db, today, sink); break;
        case Entity::Touchpoint:
            exportTouchpoints(db, range, idsInKeyOrder(db, "accounts", "account_key"), sink);
            break;
        case Entity::Usage: exportUsage(db, range, sink); break;
        case Entity::Onboarding:
            eachOnboarding(db, today, [&](OnboardingId, const QStringList& cells) { unwrap(writeRow(sink, cells)); });
            break;
        default: exportRows(db, known, sink); break;
        }
        unwrap(sink.end());
    });
}

int columnCount(Entity kind)
{
    const FileKind& file = *kindOf(kind)->file;
    return int(file.fields.size() + file.computed.size());
}

Result<Table> accountTable(Database& db, QDate today, const std::vector<AccountId>& accounts)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        AccountLines lines(db, today);
        QHash<AccountId, const AccountSummary*> byId;
        for (const AccountSummary& summary : lines.summaries())
            byId.insert(summary.account.id, &summary);
        Table table{columnsOf(*kindOf(Entity::Account)), {}};
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
        Table table{columnsOf(*kindOf(Entity::Member)), {}};
        for (const MemberId member : members)
            if (const Member* found = lines.directory().member(member))
                table.rows.push_back(lines.cells(*found));
        return table;
    });
}

Result<Table> onboardingTable(Database& db, QDate today, const std::vector<OnboardingId>& records)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        QHash<OnboardingId, QStringList> byId;
        eachOnboarding(db, today, [&](OnboardingId id, const QStringList& cells) { byId.insert(id, cells); });
        Table table{columnsOf(*kindOf(Entity::Onboarding)), {}};
        for (const OnboardingId record : records)
            if (const auto cells = byId.constFind(record); cells != byId.cend())
                table.rows.push_back(*cells);
        return table;
    });
}

Result<Table> pickedTable(const std::function<Result<void>(RowSink&)>& write, const QStringList& keyColumns,
                          const std::vector<QStringList>& keys)
{
    TableSink all;
    TASUKI_TRY(write(all));
    std::vector<qsizetype> places;
    for (const QString& name : keyColumns)
        places.push_back(std::ranges::find(all.table.columns, name, &Column::name) - all.table.columns.begin());
    QHash<QStringList, const QStringList*> byKey;
    for (const QStringList& row : all.table.rows) {
        QStringList key;
        for (const qsizetype place : places)
            key += row[place];
        byKey.insert(key, &row);
    }
    Table picked{all.table.columns, {}};
    for (const QStringList& key : keys)
        if (const QStringList* row = byKey.value(key))
            picked.rows.push_back(*row);
    return picked;
}

} // namespace tasuki::exports
