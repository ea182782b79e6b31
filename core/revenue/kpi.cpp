// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/kpi.h"

#include "base/texts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>

namespace tasuki::revenue {

namespace {

constexpr std::array<const char*, 5> kDimensions = {"segment", "tier", "stage", "owner", "team"};

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Names per account and time before they become sorted indices.
struct NamedSteps {
    QString first;
    std::vector<std::pair<Month, QString>> steps;
};

/// The primary team's name of a member from each month on that it changes; the first entry holds before it, too.
std::vector<std::pair<Month, QString>> teamSteps(const Directory& directory, MemberId member)
{
    std::vector<Month> months = {Month(1900, 1)};
    for (const TeamMembership& membership : directory.memberships()) {
        if (membership.memberId != member)
            continue;
        for (const QDate day : {membership.since, membership.until})
            if (day.isValid())
                months.push_back(Month::of(day));
    }
    std::ranges::sort(months);
    std::vector<std::pair<Month, QString>> steps;
    for (const Month month : months)
        steps.emplace_back(month, directory.teamName(directory.primaryTeam(member, month.lastDay())));
    return steps;
}

class TeamCache {
public:
    explicit TeamCache(const Directory& directory) : m_directory(directory) {}
    const std::vector<std::pair<Month, QString>>& of(MemberId member)
    {
        auto it = m_steps.find(member);
        if (it == m_steps.end())
            it = m_steps.insert(member, teamSteps(m_directory, member));
        return *it;
    }

private:
    const Directory& m_directory;
    QHash<MemberId, std::vector<std::pair<Month, QString>>> m_steps;
};

void appendTeams(NamedSteps& named, const AccountRevenue& account, TeamCache& cache)
{
    for (size_t i = 0; i < account.owners.size(); ++i) {
        const Month from = account.owners[i].month;
        const Month end = i + 1 < account.owners.size() ? account.owners[i + 1].month : kForever;
        if (!account.owners[i].id.isValid()) {
            named.steps.emplace_back(from, QString());
            continue;
        }
        for (const auto& [month, team] : cache.of(account.owners[i].id)) {
            if (month >= end)
                break;
            named.steps.emplace_back(std::max(month, from), team);
        }
    }
}

NamedSteps namedSteps(const Book& book, const AccountRevenue& account, Dimension dimension, TeamCache& cache)
{
    NamedSteps named;
    switch (dimension) {
    case Dimension::Segment: named.first = account.segment; break;
    case Dimension::Tier: named.first = account.tier; break;
    case Dimension::Owner:
        for (const auto& owner : account.owners)
            named.steps.emplace_back(owner.month, book.directory.memberKey(owner.id));
        break;
    case Dimension::Stage:
        for (const auto& stage : account.stages) {
            const auto it = std::ranges::find(book.stageCodes, stage.id, &std::pair<StageId, QString>::first);
            named.steps.emplace_back(stage.month, it == book.stageCodes.end() ? QString() : it->second);
        }
        break;
    case Dimension::Team: appendTeams(named, account, cache); break;
    }
    return named;
}

/// Later steps of the same month win; those that change nothing are dropped.
void normalise(NamedSteps& named)
{
    std::vector<std::pair<Month, QString>> kept;
    for (auto& step : named.steps) {
        if (!kept.empty() && kept.back().first == step.first)
            kept.back().second = step.second;
        else
            kept.push_back(step);
    }
    named.steps = std::move(kept);
}

std::vector<bool> wanted(const Slices& slices, const std::vector<Filter>& filters, Dimension dimension, QStringList* unknown)
{
    std::vector<bool> keep(slices.names.size(), false);
    for (const Filter& filter : filters) {
        if (filter.dimension != dimension)
            continue;
        const QString value = filter.value.toCaseFolded();
        const auto it = std::ranges::find_if(slices.names, [&](const QString& name) { return name.toCaseFolded() == value; });
        if (it != slices.names.end())
            keep[size_t(it - slices.names.begin())] = true;
        else if (unknown)
            *unknown += QLatin1String(dimensionName(dimension)) + u'=' + filter.value;
    }
    return keep;
}

/// Where `mask` does not keep the account's slice, it is in none.
void exclude(Slices::Of& of, const Slices::Of& mask, const std::vector<bool>& keep)
{
    std::vector<Month> months;
    for (const SliceStep& step : of.steps)
        months.push_back(step.month);
    for (const SliceStep& step : mask.steps)
        months.push_back(step.month);
    std::ranges::sort(months);
    months.erase(std::ranges::unique(months).begin(), months.end());
    const auto combined = [&](int slice, int maskSlice) { return keep[size_t(maskSlice)] ? slice : -1; };
    Slices::Of result;
    result.first = combined(of.first, mask.first);
    for (const Month month : months)
        result.steps.push_back({month, combined(sliceAt(of, month), sliceAt(mask, month))});
    of = std::move(result);
}

} // namespace

std::optional<Month> Book::firstMonth() const
{
    std::optional<Month> first;
    for (const AccountRevenue& account : accounts)
        if (!account.steps.empty() && (!first || account.steps.front().month < *first))
            first = account.steps.front().month;
    return first;
}

Result<void> Book::checkCurrencies() const
{
    if (unknownCurrencies.empty())
        return {};
    QStringList names;
    for (const UnknownCurrency& unknown : unknownCurrencies)
        names += QStringLiteral("%1 (%2)").arg(unknown.code, unknown.accountKey);
    return invalid(RevenueText::tr("There is no rate for: %1. Import it with the kind “fx”.").arg(names.join(QStringLiteral(", "))));
}

std::optional<Dimension> dimensionOf(QStringView name)
{
    for (size_t i = 0; i < kDimensions.size(); ++i)
        if (name == QLatin1String(kDimensions[i]))
            return Dimension(i);
    return std::nullopt;
}

const char* dimensionName(Dimension dimension)
{
    return kDimensions[size_t(dimension)];
}

int sliceAt(const Slices::Of& of, Month month)
{
    const auto after = std::ranges::upper_bound(of.steps, month, {}, &SliceStep::month);
    return after == of.steps.begin() ? of.first : std::prev(after)->slice;
}

Slices slicesBy(const Book& book, Dimension dimension)
{
    TeamCache cache(book.directory);
    std::vector<NamedSteps> named;
    named.reserve(book.accounts.size());
    QHash<QString, int> index;
    for (const AccountRevenue& account : book.accounts) {
        named.push_back(namedSteps(book, account, dimension, cache));
        normalise(named.back());
        // Before its first step an account that is in a slice by date is in none that has a name.
        if (named.back().steps.empty() || named.back().steps.front().first > (account.steps.empty() ? kForever : account.steps.front().month))
            index.insert(named.back().first, 0);
        for (const auto& step : named.back().steps)
            index.insert(step.second, 0);
    }
    Slices slices;
    for (auto it = index.begin(); it != index.end(); ++it)
        slices.names.push_back(it.key());
    std::ranges::sort(slices.names, keyLess);
    for (size_t i = 0; i < slices.names.size(); ++i)
        index[slices.names[i]] = int(i);
    slices.accounts.reserve(named.size());
    for (const NamedSteps& account : named) {
        Slices::Of of;
        of.first = index.value(account.first, -1);
        for (const auto& [month, name] : account.steps)
            of.steps.push_back({month, index.value(name)});
        slices.accounts.push_back(std::move(of));
    }
    return slices;
}

Slices slicesFor(const Book& book, std::optional<Dimension> by, const std::vector<Filter>& filters, QStringList* unknown)
{
    Slices slices;
    if (by) {
        slices = slicesBy(book, *by);
    } else {
        slices.names = {QString()};
        slices.accounts.resize(book.accounts.size());
    }
    for (size_t d = 0; d < kDimensions.size(); ++d) {
        const auto dimension = Dimension(d);
        if (std::ranges::none_of(filters, [&](const Filter& filter) { return filter.dimension == dimension; }))
            continue;
        const Slices mask = slicesBy(book, dimension);
        const std::vector<bool> keep = wanted(mask, filters, dimension, unknown);
        for (size_t i = 0; i < slices.accounts.size(); ++i)
            exclude(slices.accounts[i], mask.accounts[i], keep);
    }
    return slices;
}

std::vector<std::vector<Figures>> figures(const Book& book, const Slices& slices, Month from, Month to, int shift)
{
    Comparison comparison(from, to, shift, int(slices.names.size()));
    for (size_t i = 0; i < book.accounts.size(); ++i)
        comparison.add(book.accounts[i].steps, slices.accounts[i].first, slices.accounts[i].steps);
    return comparison.finish();
}

std::vector<AccountMovement> movements(const Book& book, const Slices& slices, Month from, Month to)
{
    std::vector<AccountMovement> result;
    for (size_t i = 0; i < book.accounts.size(); ++i) {
        Amount previous;
        bool paid = false;
        for (const Step& step : book.accounts[i].steps) {
            if (step.month >= from && step.month <= to) {
                const int slice = sliceAt(slices.accounts[i], previous.isZero() ? step.month : step.month - 1);
                if (slice >= 0)
                    result.push_back({step.month, i, movementOf(previous, step.level, paid), previous, step.level, slice});
            }
            previous = step.level;
            paid = true;
        }
    }
    std::ranges::stable_sort(result, {}, &AccountMovement::month); // accounts are in key order
    return result;
}

std::vector<CohortCell> cohorts(const Book& book, Month to)
{
    std::vector<std::span<const Step>> accounts;
    accounts.reserve(book.accounts.size());
    for (const AccountRevenue& account : book.accounts)
        accounts.emplace_back(account.steps);
    return cohorts(accounts, to);
}

bool keyLess(const QString& a, const QString& b)
{
    const bool numberA = isNumber(a);
    const bool numberB = isNumber(b);
    if (numberA != numberB)
        return numberA;
    if (numberA && a.size() != b.size())
        return a.size() < b.size();
    return a < b;
}

} // namespace tasuki::revenue
