// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/book.h"

#include "base/texts.h"

#include <QHash>

#include <algorithm>

namespace tasuki::revenue {

namespace {

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
    case Dimension::Industry: named.first = account.industry; break;
    case Dimension::Parent: named.first = account.parentKey; break;
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
    case Dimension::Plan:
    case Dimension::Product:
    case Dimension::Tag: break; // an account can have several
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

/// Names in key order, and the place of each.
QHash<QString, int> placesOf(const QHash<QString, int>& found, std::vector<QString>& names)
{
    names.assign(found.keyBegin(), found.keyEnd());
    std::ranges::sort(names, keyLess);
    QHash<QString, int> places;
    for (size_t i = 0; i < names.size(); ++i)
        places.insert(names[i], int(i));
    return places;
}

Division divideByOne(const Book& book, Dimension dimension)
{
    TeamCache cache(book.directory);
    std::vector<NamedSteps> named;
    named.reserve(book.accounts.size());
    QHash<QString, int> found;
    for (const AccountRevenue& account : book.accounts) {
        named.push_back(namedSteps(book, account, dimension, cache));
        normalise(named.back());
        // Before its first step an account that is in a slice by date is in none that has a name.
        if (named.back().steps.empty() || named.back().steps.front().first > (account.steps.empty() ? kForever : account.steps.front().month))
            found.insert(named.back().first, 0);
        for (const auto& step : named.back().steps)
            found.insert(step.second, 0);
    }
    Division division;
    const QHash<QString, int> places = placesOf(found, division.names);
    division.accounts.reserve(named.size());
    for (const NamedSteps& account : named) {
        SliceOf of;
        of.first = places.value(account.first, -1);
        for (const auto& [month, name] : account.steps)
            of.steps.push_back({month, places.value(name)});
        division.accounts.push_back(std::move(of));
    }
    return division;
}

/// An account without a tag has the one "".
Division divideByTags(const Book& book)
{
    QHash<QString, int> found;
    const auto tagsOf = [](const AccountRevenue& account) { return account.tags.isEmpty() ? QStringList{QString()} : account.tags; };
    for (const AccountRevenue& account : book.accounts)
        for (const QString& tag : tagsOf(account))
            found.insert(tag, 0);
    Division division;
    const QHash<QString, int> places = placesOf(found, division.names);
    for (const AccountRevenue& account : book.accounts) {
        std::vector<int>& several = division.several.emplace_back();
        for (const QString& tag : tagsOf(account))
            several.push_back(places.value(tag));
    }
    return division;
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
    return invalid(RevenueText::tr("There is no rate for: %1. Set it on the page “Currencies”, or import it with the kind “fx”.").arg(names.join(QStringLiteral(", "))));
}

const Division& Book::division(Dimension dimension) const
{
    std::shared_ptr<const Division>& made = m_divisions[size_t(dimension)];
    if (!made) {
        switch (dimension) {
        case Dimension::Plan: made = std::make_shared<Division>(Division{plans, {}, {}}); break;
        case Dimension::Product: made = std::make_shared<Division>(Division{products, {}, {}}); break;
        case Dimension::Tag: made = std::make_shared<Division>(divideByTags(*this)); break;
        default: made = std::make_shared<Division>(divideByOne(*this, dimension)); break;
        }
    }
    return *made;
}

void Book::replace(size_t at, AccountRevenue account)
{
    const bool negative = account.sumRows();
    std::erase(negativeAccounts, at);
    if (negative) {
        negativeAccounts.push_back(at);
        std::ranges::sort(negativeAccounts);
    }
    accounts[at] = std::move(account);
    m_divisions = {};
}

bool AccountRevenue::sumRows()
{
    std::vector<Level> levels;
    levels.reserve(rows.size());
    for (const RevenueRow& row : rows)
        levels.push_back(row.level);
    bool negative = false;
    steps = stepsOf(levels, &negative);
    return negative;
}

int SliceOf::at(Month month) const
{
    const auto after = std::ranges::upper_bound(steps, month, {}, &SliceStep::month);
    return after == steps.begin() ? first : std::prev(after)->slice;
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
