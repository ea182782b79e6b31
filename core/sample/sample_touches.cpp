// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "base/month.h"
#include "touchpoint/touchpoint.h"
#include "touchpoint/touchpoint_person.h"
#include "usage/usage.h"

#include <algorithm>
#include <iterator>

namespace tasuki::sample {

TouchpointKindId Maker::kind(const char16_t* code)
{
    for (int k = 0; k < int(std::size(kDefaultKinds)); ++k)
        if (QStringView(kDefaultKinds[k].term.code) == QStringView(code))
            return TouchpointKindId(k + 1);
    return {};
}

void Maker::addTouch(const Made& made, QDate day, const TouchWords& words)
{
    Touchpoint touch;
    touch.id = id<TouchpointId>();
    touch.accountId = made.account.id;
    touch.day = day;
    touch.kindId = kind(words.kind);
    touch.minutes = words.minutes;
    touch.direction = QStringView(words.kind) == u"inquiry" ? QStringLiteral("inbound") : QStringLiteral("outbound");
    touch.memberId = made.passedOn.isValid() && day >= made.passedOn ? made.owner : made.onboarder;
    touch.mood = words.mood;
    touch.text = text(words.text);
    m_edit.insert(touch);
    constexpr int kMeeting = 30; // minutes
    if (words.minutes >= kMeeting)
        m_meetings.emplace_back(touch.id, m_accounts.size());
}

/// Behind everything else, so that no other row changed its number when these came.
void Maker::makePresent()
{
    constexpr size_t kPatterns = 6;
    for (size_t i = 0; i < m_meetings.size(); ++i) {
        const auto& [touchpoint, at] = m_meetings[i];
        const Made& made = m_accounts[at];
        const auto add = [&](TouchpointPerson person) {
            person.id = row();
            person.touchpointId = touchpoint;
            m_edit.insert(person);
        };
        const size_t pattern = i % kPatterns; // in one of them nobody was written down
        if (pattern > 0)
            add({.contactId = made.contacts[pattern % made.contacts.size()]});
        if (pattern == 3)
            add({.contactId = made.contacts[0]});
        if (pattern == 4)
            add({.name = text(kGuests[i / kPatterns % std::size(kGuests)])});
        if (pattern == 5 && made.owner != made.onboarder)
            add({.memberId = MemberId(1)});
    }
}

void Maker::makeTouchpoints(const Made& made, int i)
{
    const int days = int(made.start.daysTo(m_today));
    addTouch(made, made.start, kTouches[13]);
    if (days > 3)
        addTouch(made, made.start.addDays(3), kTouches[0]);
    if (days > 12 && !isIdle(made, i))
        addTouch(made, made.start.addDays(12), kTouches[1]);
    const int more = made.stage == kOnboarding ? 2 : 8 + pick(3);
    for (int n = 0; n < more; ++n)
        addTouch(made,
                 made.start.addDays(14 + pick(std::max(1, days - 14))) > m_today
                     ? m_today
                     : made.start.addDays(std::min(days, 14 + pick(std::max(1, days - 14)))),
                 kTouches[2 + pick(int(std::size(kTouches)) - 2)]);
}

void Maker::makeUsage(const Made& made, int i)
{
    if (isIdle(made, i))
        return;
    // Before these twelve months, enough to say who used it a year ago.
    for (int back = 14; back > 11; --back)
        if (const Month month = Month::of(m_today) - back; month.firstDay() > made.start)
            m_edit.insert(Usage{row(), made.account.id, text(kCoreMetrics[0]), month.toString(),
                                double(4 + (i * 7 + back * 3) % 40)});
    for (int back = 11; back >= 0; --back) {
        const Month month = Month::of(m_today) - back;
        if (month.lastDay() < made.start || (made.stage == kChurned && back < 2))
            continue;
        const double logins = double(20 + pick(60)) * (made.stage == kChurned ? 0.4 : 1.0);
        m_edit.insert(Usage{row(), made.account.id, QStringLiteral("logins"), month.toString(), double(int(logins))});
        m_edit.insert(
            Usage{row(), made.account.id, QStringLiteral("active_users"), month.toString(), double(2 + pick(12))});
        // Two features that the product is bought for; who is onboarded lately, and some others, have not come to the
        // second.
        m_edit.insert(Usage{row(), made.account.id, text(kCoreMetrics[0]), month.toString(),
                            double(4 + (i * 7 + back * 3) % 40)});
        if (made.stage != kOnboarding && i % 4 != 1)
            m_edit.insert(
                Usage{row(), made.account.id, text(kCoreMetrics[1]), month.toString(), double(1 + (i * 5 + back) % 9)});
    }
}

} // namespace tasuki::sample
