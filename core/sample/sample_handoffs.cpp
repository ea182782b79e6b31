// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "base/calendar.h"
#include "handoff/handoff_terms.h"
#include "handoff/question.h"
#include "handoff/rating.h"
#include "handoff/severity.h"
#include "handoff/synthesis.h"
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
        "## 顧客のゴール\n- 月次の集計にかかる時間を半分にし、締めの翌日に報告する\n\n## 約束したこと\n- 来月の定例会で、集計にかかる時間の変化を一緒に確認する\n\n"
        "## 先方担当者とスタンス\n- 推進者は前向き。決裁者は費用対効果を重視し、展開を検討中\n\n## 次のステップ\n- 引き継ぎの挨拶を2週間以内に行い、定例会の日程を決める\n");
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
    const bool isOffered = h.offeredOn.isValid();
    if (isOffered && n % 3 == 0) {
        h.severity = Severity::Unstable;
        h.severityReasons = handoff::reasonsText({{handoff::SeverityReason::What::Mood, -1, {}}});
    } else if (isOffered) {
        h.severity = n % 3 == 1 ? Severity::Stable : Severity::Watch;
        if (h.severity == Severity::Watch)
            h.severityReasons = handoff::reasonsText({{handoff::SeverityReason::What::Use, 24, {}}});
    }
    h.synthesisAsked = done && n % 2 == 0;
    m_edit.insert(h);
    for (const HandoffItem& item : items)
        m_edit.insert(item);
    addTalk(h, n);
}

/// What the two ends said to each other: questions, a condition, the receiver's summary and rating.
void Maker::addTalk(const Handoff& h, int n)
{
    const BusinessCalendar calendar;
    if (h.state == HandoffState::Offered && n % 4 == 0) {
        HandoffQuestion question;
        question.id = row();
        question.handoffId = h.id;
        question.accountId = h.accountId;
        question.question = QStringLiteral("割引の継続は約束済みですか？");
        question.askedOn = m_today;
        question.askedBy = h.toMemberId.isValid() ? h.toMemberId : MemberId(4);
        m_edit.insert(question);
    }
    if (!h.acceptedOn.isValid())
        return;
    const QDate next = std::min(calendar.addBusinessDays(h.acceptedOn, 1), m_today);
    if (n % 3 == 0) {
        HandoffQuestion question;
        question.id = row();
        question.handoffId = h.id;
        question.accountId = h.accountId;
        question.question = QStringLiteral("決裁者とは直接お話しできていますか？");
        question.askedOn = h.offeredOn;
        question.askedBy = h.toMemberId;
        question.answer = QStringLiteral("初回の打ち合わせに同席されました");
        question.answeredOn = h.acceptedOn;
        question.answeredBy = h.fromMemberId;
        m_edit.insert(question);
    }
    if (h.synthesisAsked && n % 8 != 0) {
        HandoffSynthesis synthesis;
        synthesis.id = RowId(h.id.value());
        synthesis.handoffId = h.id;
        synthesis.accountId = h.accountId;
        synthesis.understood =
            QStringLiteral("月次の集計の時間を半分にすることが目標で、決裁者は費用対効果を見ています");
        synthesis.firstAct = QStringLiteral("来月の定例会で効果を一緒に確認します");
        synthesis.writtenOn = h.acceptedOn;
        synthesis.writtenBy = h.toMemberId;
        if (n % 4 == 2) {
            synthesis.verdict = SynthesisVerdict::Corrected;
            synthesis.correction = QStringLiteral("定例会の前に帳票の見本も送ってください");
        } else {
            synthesis.verdict = SynthesisVerdict::Right;
        }
        synthesis.judgedOn = next;
        synthesis.judgedBy = h.fromMemberId;
        m_edit.insert(synthesis);
    }
    if (h.state != HandoffState::Closed || n % 5 == 0)
        return;
    HandoffRating rating;
    rating.id = RowId(h.id.value());
    rating.handoffId = h.id;
    rating.accountId = h.accountId;
    rating.ratedOn = h.closedOn;
    rating.ratedBy = h.toMemberId;
    for (size_t i = 0; i < handoff::kRatingAspects.size(); ++i)
        rating.*handoff::kRatingAspects[i] = 3 + (n + int(i)) % 3;
    m_edit.insert(rating);
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
