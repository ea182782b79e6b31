// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/onboarding_report.h"

#include <algorithm>
#include <map>
#include <span>

namespace tasuki::report {

using revenue::Dimension;

namespace {

struct KeyLess {
    bool operator()(const QString& a, const QString& b) const { return revenue::keyLess(a, b); }
};

class Slicing {
public:
    Slicing(const revenue::Book& book, std::optional<Dimension> by, Month today)
        : m_book(book), m_by(by), m_today(today)
    {}

    /// Of a period that ends in `closing`; at least one.
    QStringList of(size_t account, Month closing) const
    {
        if (!m_by)
            return {QString()};
        switch (*m_by) {
        case Dimension::Owner:
        case Dimension::Team: return {at(account, std::min(closing, m_today))};
        case Dimension::Plan:
        case Dimension::Product: return ofRows(account);
        case Dimension::Tag: break;
        default: return {at(account, m_today)};
        }
        QStringList tags;
        const revenue::Division& division = m_book.division(Dimension::Tag);
        for (const int tag : division.several[account])
            tags += division.names[size_t(tag)];
        return tags;
    }

    /// Whether the slice is another from period to period: only who holds an account is that of the day.
    bool isDated() const { return m_by == Dimension::Owner || m_by == Dimension::Team; }

private:
    QString at(size_t account, Month month) const
    {
        const revenue::Division& division = m_book.division(*m_by);
        const int slice = division.accounts[account].at(month);
        return slice < 0 ? QString() : division.names[size_t(slice)];
    }

    /// What the account has a contract row of at this month's snapshot.
    QStringList ofRows(size_t account) const
    {
        const bool plan = *m_by == Dimension::Plan;
        QStringList names;
        for (const revenue::RevenueRow& row : m_book.accounts[account].rows) {
            const QString& name = plan ? m_book.plans[size_t(row.plan)] : m_book.products[size_t(row.product)];
            if (row.level.first <= m_today && m_today < row.level.end && !names.contains(name))
                names += name;
        }
        return names.isEmpty() ? QStringList{QString()} : names;
    }

    const revenue::Book& m_book;
    std::optional<Dimension> m_by;
    Month m_today;
};

} // namespace

std::optional<Month> OnboardingFacts::firstMonth() const
{
    std::optional<Month> first;
    for (const onboarding::Part& part : parts)
        if (const Month month = Month::of(part.day); !first || month < *first)
            first = month;
    return first;
}

std::vector<OnboardingSlice> onboardingSlices(const revenue::Book& book, const OnboardingFacts& facts,
                                              const std::vector<revenue::Period>& periods, std::optional<Dimension> by,
                                              Month today)
{
    const Slicing slicing(book, by, today);
    std::map<QString, std::vector<onboarding::Figures>, KeyLess> slices;
    const auto slice = [&](const QString& name) -> std::vector<onboarding::Figures>& {
        std::vector<onboarding::Figures>& figures = slices[name];
        figures.resize(periods.size());
        return figures;
    };
    const std::span<const revenue::Period> differing =
        slicing.isDated() ? std::span(periods) : std::span(periods).first(std::min<size_t>(1, periods.size()));
    QHash<AccountId, size_t> places;
    for (size_t i = 0; i < book.accounts.size(); ++i) {
        places.insert(book.accounts[i].id, i);
        for (const revenue::Period& period : differing)
            for (const QString& name : slicing.of(i, period.closing))
                slice(name);
    }
    onboarding::eachAccount(facts.parts, [&](std::span<const onboarding::Part> ofAccount) {
        const auto place = places.constFind(ofAccount.front().account);
        if (place == places.constEnd())
            return;
        for (size_t i = 0; i < periods.size(); ++i) {
            const QDate first = periods[i].firstDay();
            const QDate last = periods[i].lastDay();
            if (facts.today.isValid() && first > facts.today)
                continue;
            if (std::ranges::none_of(
                    ofAccount, [&](const onboarding::Part& part) { return part.day >= first && part.day <= last; }))
                continue;
            for (const QString& name : slicing.of(*place, periods[i].closing))
                onboarding::addAccount(slice(name)[i], ofAccount, first, last);
        }
    });
    std::vector<OnboardingSlice> result;
    for (auto& [name, figures] : slices)
        result.push_back({name, std::move(figures)});
    return result;
}

} // namespace tasuki::report
