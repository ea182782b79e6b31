// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "base/calendar.h"
#include "handoff/handoff_terms.h"
#include "sample/sample.h"

#include <algorithm>
#include <array>

namespace tasuki::sample {

void Maker::addEvent(const Handoff& handoff, HandoffState state, QDate day, MemberId who, const QString& code,
                     const QString& reason)
{
    m_edit.insert(HandoffEvent{row(), handoff.id, handoff.accountId, QDateTime(day, QTime(2, 0), Qt::UTC), day, who,
                               state, code, reason});
}

void Maker::makeHandoff(size_t account, HandoffState state, RouteId route, int offeredDaysAgo, int n)
{
    const Made& made = m_accounts[account];
    Handoff h;
    h.id = id<HandoffId>();
    h.accountId = made.account.id;
    h.routeId = route;
    h.state = state;
    const bool done = state == HandoffState::Accepted || state == HandoffState::Closed;
    h.fromMemberId = done ? made.onboarder : made.owner;
    h.fromTeamId = TeamId(kMembers[h.fromMemberId.value() - 1].team + 1);
    h.toTeamId = TeamId(route == kSuccessRenewal ? 3 : 2);
    if (done)
        h.toMemberId = made.stage == kRenewal ? MemberId(4 + int(account) % 3) : made.owner;
    else if (n % 2 == 0 && route == kOnboardingSuccess)
        h.toMemberId = kSampleActor;
    h.slaBusinessDays = 3;
    h.note = QStringLiteral(
        "## 顧客のゴール\n- 月次の集計を半分の時間で終える\n\n## 約束したこと\n- 来月の定例会で効果を一緒に確認する\n\n"
        "## 先方担当者とスタンス\n- 推進者は前向き、決裁者は費用対効果を重視\n\n## 次のステップ\n- 引き継ぎの挨拶を2週間以内に\n");
    const BusinessCalendar calendar;
    const QDate offered =
        calendar.addBusinessDays(done ? made.passedOn : m_today.addDays(-offeredDaysAgo), done ? -1 - n % 4 : 0);
    h.createdOn = std::min(offered.addDays(-4), m_today);
    addEvent(h, HandoffState::Draft, h.createdOn, h.fromMemberId);
    // What came back once and went out again: two business days before the present offer.
    const bool cameBack = done && n % 6 == 5;
    const auto giveBack = [&](QDate day) {
        h.returnedOn = day;
        h.returnedCount = 1;
        h.returnCode = QStringLiteral("missing_information");
        h.returnText = QStringLiteral("約束した機能の時期が書かれていません");
        addEvent(h, HandoffState::Returned, day, done ? h.toMemberId : MemberId(4), h.returnCode, h.returnText);
    };
    if (cameBack) {
        addEvent(h, HandoffState::Offered, h.createdOn, h.fromMemberId);
        giveBack(calendar.addBusinessDays(offered, -2));
    }
    if (state != HandoffState::Draft && state != HandoffState::Cancelled) {
        h.offeredOn = offered;
        h.mrrAtOffer = made.price;
        addEvent(h, HandoffState::Offered, offered, h.fromMemberId);
    }
    if (state == HandoffState::Returned)
        giveBack(std::min(offered.addDays(1), m_today));
    if (done) {
        h.acceptedOn = made.passedOn;
        addEvent(h, HandoffState::Accepted, h.acceptedOn, h.toMemberId);
    }
    if (state == HandoffState::Closed) {
        h.closedOn = std::min(h.acceptedOn.addDays(10), m_today);
        addEvent(h, HandoffState::Closed, h.closedOn, h.toMemberId);
    }
    if (state == HandoffState::Cancelled) {
        h.cancelledOn = std::min(h.createdOn.addDays(3), m_today);
        addEvent(h, HandoffState::Cancelled, h.cancelledOn, h.fromMemberId, {},
                 QStringLiteral("担当の変更が見送りになったため"));
    }

    std::vector<HandoffItem> items;
    for (const DefaultItem& item : kDefaultItems) {
        if (item.route != route)
            continue;
        const bool ticked = item.kind == CriterionKind::Manual && state != HandoffState::Draft;
        items.push_back({row(),
                         h.id,
                         int(items.size()) + 1,
                         item.term.codeText(),
                         {},
                         item.kind,
                         text(item.parameter),
                         item.required,
                         ticked,
                         ticked ? h.createdOn : QDate(),
                         ticked ? h.fromMemberId : MemberId()});
    }
    if (h.offeredOn.isValid())
        h.criteriaMetAtOffer = int(items.size()) - (n % 5 == 4 || route == kSuccessRenewal ? 1 : 0);
    if (h.criteriaMetAtOffer && *h.criteriaMetAtOffer < int(items.size()) && route != kSuccessRenewal)
        h.exceptionReason = QStringLiteral("繁忙期の前に担当を替えたいとのご要望のため");
    m_edit.insert(h);
    for (const HandoffItem& item : items)
        m_edit.insert(item);
}

void Maker::makeHandoffs()
{
    // Open handoffs on accounts of their own; finished ones on accounts that the success team took.
    std::vector<size_t> onboarding;
    std::vector<size_t> passed;
    std::vector<size_t> retained;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts[i].stage == kOnboarding)
            onboarding.push_back(i);
        else if (m_accounts[i].stage == kRetention)
            retained.push_back(i);
        if (m_accounts[i].passedOn.isValid())
            passed.push_back(i);
    }
    int n = 0;
    size_t next = 0;
    constexpr std::array<int, 5> kAges = {0, 1, 2, 8, 12};
    for (int i = 0; i < 3; ++i)
        makeHandoff(onboarding[next++], HandoffState::Draft, kOnboardingSuccess, 0, n++);
    for (const int age : kAges)
        makeHandoff(onboarding[next++], HandoffState::Offered, kOnboardingSuccess, age, n++);
    for (int i = 0; i < 2; ++i)
        makeHandoff(onboarding[next++], HandoffState::Returned, kOnboardingSuccess, 3 + i, n++);
    makeHandoff(retained[0], HandoffState::Draft, kSuccessRenewal, 0, n++);
    makeHandoff(retained[1], HandoffState::Offered, kSuccessRenewal, 2, n++);
    makeHandoff(retained[2], HandoffState::Cancelled, kChangeOfOwner, 20, n++);
    for (int i = 0; i < 4; ++i)
        makeHandoff(passed[passed.size() - 1 - size_t(i)], HandoffState::Accepted, kOnboardingSuccess, 0, n++);
    for (int i = 0; i < 8; ++i)
        makeHandoff(passed[size_t(i) + 4], HandoffState::Closed, kOnboardingSuccess, 0, n++);
}

} // namespace tasuki::sample
