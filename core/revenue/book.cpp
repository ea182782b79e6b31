// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/book.h"

#include "base/text.h"
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

QHash<QString, int> placesOf(Dimension dimension, const QHash<QString, int>& found, std::vector<QString>& names)
{
    return placesOfSlices(dimension, std::vector<QString>(found.keyBegin(), found.keyEnd()), names);
}

std::shared_ptr<const Division> divideByOne(const Book& book, Dimension dimension)
{
    TeamCache cache(book.directory);
    std::vector<NamedSteps> named;
    named.reserve(book.accounts.size());
    QHash<QString, int> found;
    for (const AccountRevenue& account : book.accounts) {
        named.push_back(namedSteps(book, account, dimension, cache));
        normalise(named.back());
        // Before its first step an account that is in a slice by date is in none that has a name.
        if (named.back().steps.empty()
            || named.back().steps.front().first > (account.steps.empty() ? kForever : account.steps.front().month))
            found.insert(named.back().first, 0);
        for (const auto& step : named.back().steps)
            found.insert(step.second, 0);
    }
    auto division = std::make_shared<Division>();
    const QHash<QString, int> places = placesOf(dimension, found, division->names);
    division->accounts.reserve(named.size());
    size_t count = 0;
    for (const NamedSteps& account : named)
        count += account.steps.size();
    division->steps.reserve(count); // they stay where they are: the accounts refer to them
    for (const NamedSteps& account : named) {
        const SliceStep* first = division->steps.data() + division->steps.size();
        for (const auto& [month, name] : account.steps)
            division->steps.push_back({month, places.value(name)});
        division->accounts.push_back({places.value(account.first, -1), {first, account.steps.size()}});
    }
    return division;
}

/// An account without a tag has the one "".
std::shared_ptr<const Division> divideByTags(const Book& book)
{
    QHash<QString, int> found;
    const auto tagsOf = [](const AccountRevenue& account) {
        return account.tags.isEmpty() ? QStringList{QString()} : account.tags;
    };
    for (const AccountRevenue& account : book.accounts)
        for (const QString& tag : tagsOf(account))
            found.insert(tag, 0);
    auto division = std::make_shared<Division>();
    const QHash<QString, int> places = placesOf(Dimension::Tag, found, division->names);
    for (const AccountRevenue& account : book.accounts) {
        std::vector<int>& several = division->several.emplace_back();
        for (const QString& tag : tagsOf(account))
            if (const int place = places.value(tag); std::ranges::find(several, place) == several.end())
                several.push_back(place);
    }
    return division;
}

std::shared_ptr<const Division> namesOnly(const std::vector<QString>& names)
{
    auto division = std::make_shared<Division>();
    division->names = names;
    return division;
}

bool isSpelledFreely(Dimension dimension)
{
    using enum Dimension;
    return dimension == Segment || dimension == Plan || dimension == Industry || dimension == Product
           || dimension == Tag;
}

} // namespace

QString sliceFold(Dimension dimension, const QString& value)
{
    // An owner who shares the name with another is a slice by e-mail address.
    if (dimension == Dimension::Owner && value.contains(u'@'))
        return mailFold(value);
    const bool isName = dimension == Dimension::Owner || dimension == Dimension::Team || isSpelledFreely(dimension);
    return isName ? nameFold(value) : value.toCaseFolded();
}

QHash<QString, int> placesOfSlices(Dimension dimension, const std::vector<QString>& spelled,
                                   std::vector<QString>& names)
{
    std::vector<QString> sorted = spelled;
    std::ranges::sort(sorted, keyLess);
    names.clear();
    QHash<QString, int> byFold;
    QHash<QString, int> places;
    for (const QString& name : sorted) {
        // Owners, teams and keys that are told apart elsewhere are told apart here.
        const QString fold = isSpelledFreely(dimension) ? sliceFold(dimension, name) : name;
        const auto known = byFold.constFind(fold);
        if (known != byFold.constEnd()) {
            places.insert(name, *known);
            continue;
        }
        byFold.insert(fold, int(names.size()));
        places.insert(name, int(names.size()));
        names.push_back(name);
    }
    return places;
}

Timelines::Timelines(const std::vector<AccountRevenue>& accounts)
{
    size_t count = 0;
    for (const AccountRevenue& account : accounts)
        count += account.steps.size();
    m_steps.reserve(count);
    m_places.reserve(accounts.size());
    for (const AccountRevenue& account : accounts) {
        m_places.push_back({quint32(m_steps.size()), quint32(account.steps.size())});
        m_steps.insert(m_steps.end(), account.steps.begin(), account.steps.end());
    }
}

void Timelines::replace(size_t account, std::span<const Step> steps)
{
    Place& place = m_places[account];
    if (steps.size() > place.size) {
        place.first = quint32(m_steps.size());
        m_steps.resize(m_steps.size() + steps.size());
    }
    place.size = quint32(steps.size());
    std::ranges::copy(steps, m_steps.begin() + place.first);
}

std::optional<Month> Book::firstMonth() const
{
    if (m_firstMonth)
        return m_firstMonth;
    const Timelines& lines = timelines();
    for (size_t i = 0; i < accounts.size(); ++i)
        if (const auto steps = lines.of(i); !steps.empty() && (!m_firstMonth || steps.front().month < *m_firstMonth))
            m_firstMonth = steps.front().month;
    return m_firstMonth;
}

Result<void> Book::checkCurrencies() const
{
    if (unknownCurrencies.empty())
        return {};
    QStringList names;
    for (const UnknownCurrency& unknown : unknownCurrencies)
        names += QStringLiteral("%1 (%2)").arg(unknown.code, unknown.accountKey);
    return invalid(RevenueText::tr("No rate for: %1. Set it on the page “Currencies”, or import it with KIND “fx”.")
                       .arg(names.join(QStringLiteral(", "))));
}

const Division& Book::division(Dimension dimension) const
{
    std::shared_ptr<const Division>& made = m_divisions[size_t(dimension)];
    if (!made) {
        switch (dimension) {
        case Dimension::Plan: made = namesOnly(plans); break;
        case Dimension::Product: made = namesOnly(products); break;
        case Dimension::Tag: made = divideByTags(*this); break;
        default: made = divideByOne(*this, dimension); break;
        }
    }
    return *made;
}

const Timelines& Book::timelines() const
{
    if (!m_timelines)
        m_timelines = std::make_shared<Timelines>(accounts);
    return *m_timelines;
}

void Book::replace(size_t at, AccountRevenue account)
{
    const bool negative = account.sumRows();
    std::erase(negativeAccounts, at);
    if (negative) {
        negativeAccounts.push_back(at);
        std::ranges::sort(negativeAccounts);
    }
    if (m_timelines) {
        if (m_timelines.use_count() > 1) // another book's, too
            m_timelines = std::make_shared<Timelines>(*m_timelines);
        m_timelines->replace(at, account.steps);
    }
    if (!account.isDividedLike(accounts[at])) {
        m_divisions = {};
        m_firstMonth.reset();
    }
    accounts[at] = std::move(account);
}

bool AccountRevenue::isDividedLike(const AccountRevenue& other) const
{
    const auto firstMonth = [](const AccountRevenue& account) {
        return account.steps.empty() ? kForever : account.steps.front().month;
    };
    return segment == other.segment && tier == other.tier && industry == other.industry && parentKey == other.parentKey
           && tags == other.tags && owners == other.owners && stages == other.stages
           && firstMonth(*this) == firstMonth(other);
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
