// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/team_report.h"

#include <algorithm>

namespace tasuki::report {

namespace {

class Lines {
public:
    Lines(const Directory& directory, revenue::Dimension by, QDate day)
        : m_directory(directory), m_byTeam(by == revenue::Dimension::Team), m_day(day)
    {}

    TeamLine& ofMember(MemberId member)
    {
        if (m_byTeam)
            return ofTeam(m_directory.primaryTeam(member, m_day));
        TeamLine& line = of(m_directory.memberKey(member));
        line.member = member;
        return line;
    }
    TeamLine& ofTeam(TeamId team) { return of(m_directory.teamName(team)); }
    TeamLine& of(const QString& key)
    {
        auto it = std::ranges::find(m_lines, key, &TeamLine::key);
        if (it == m_lines.end()) {
            TeamLine line;
            line.key = key;
            it = m_lines.insert(m_lines.end(), line);
        }
        return *it;
    }
    std::vector<TeamLine> finish()
    {
        for (TeamLine& line : m_lines) {
            if (m_byTeam) {
                const auto team = std::ranges::find(m_directory.teams(), line.key, &Team::name);
                if (team != m_directory.teams().end() && !line.key.isEmpty())
                    line.team = team->id;
                line.name = line.key;
            } else {
                const auto member = std::ranges::find_if(m_directory.members(), [&](const Member& one) {
                    return m_directory.memberKey(one.id) == line.key;
                });
                if (member != m_directory.members().end()) {
                    line.member = member->id;
                    line.name = member->name;
                }
            }
        }
        std::erase_if(m_lines, [](const TeamLine& line) {
            return line.figures == revenue::Figures() && line.held.accounts == 0 && line.touches == 0
                   && line.offered == 0 && line.onboarding == onboarding::Figures();
        });
        std::ranges::sort(m_lines, [](const TeamLine& a, const TeamLine& b) {
            return a.key.isEmpty() != b.key.isEmpty() ? b.key.isEmpty() : revenue::keyLess(a.key, b.key);
        });
        return std::move(m_lines);
    }

private:
    const Directory& m_directory;
    bool m_byTeam;
    QDate m_day;
    std::vector<TeamLine> m_lines;
};

} // namespace

std::optional<double> TeamLine::passCompletion() const
{
    return offered == 0 ? std::nullopt : std::optional(double(passed) / double(offered));
}

std::optional<double> TeamLine::mrrPerFte() const
{
    const auto arr = revenue::valueOf(revenue::Metric::ArrPerFte, held);
    return arr ? std::optional(*arr / 12) : std::nullopt;
}

std::vector<TeamLine> teamLines(const revenue::Book& book, revenue::Dimension by, const revenue::Period& period,
                                const TeamFacts& facts, Month today)
{
    Lines lines(book.directory, by, period.lastDay());
    const revenue::Selection selection = revenue::select(book, by);
    const auto figures = revenue::figures(selection, {period});
    const auto held = revenue::MoreSelection(book, {}, by).figures({period});
    for (size_t i = 0; i < selection.names.size(); ++i) {
        TeamLine& line = lines.of(selection.names[i]);
        line.figures = figures[i].front();
        line.held = held[i].front();
    }
    for (OnboardingSlice& slice : onboardingSlices(book, facts.onboarding, {period}, by, today))
        if (slice.figures.front() != onboarding::Figures())
            lines.of(slice.name).onboarding = std::move(slice.figures.front());
    for (auto it = facts.touches.begin(); it != facts.touches.end(); ++it)
        lines.ofMember(it.key()).touches += it.value();
    for (const Handoff& handoff : facts.handoffs) {
        if (!handoff.offeredOn.isValid() || handoff.offeredOn < period.firstDay()
            || handoff.offeredOn > period.lastDay())
            continue;
        TeamLine& line = by == revenue::Dimension::Team && handoff.fromTeamId.isValid()
                             ? lines.ofTeam(handoff.fromTeamId)
                             : lines.ofMember(handoff.fromMemberId);
        ++line.offered;
        if (handoff.acceptedOn.isValid() && handoff.returnedCount == 0)
            ++line.passed;
    }
    return lines.finish();
}

} // namespace tasuki::report
