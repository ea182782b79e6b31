// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "base/amount.h"
#include "edit/edit.h"
#include "goal/goal.h"
#include "handoff/handoff.h"
#include "onboarding/onboarding.h"
#include "sample/sample_words.h"

#include <random>
#include <utility>
#include <vector>

namespace tasuki::sample {

/// How one sample account's revenue goes.
enum class Story { Steady, Expands, Contracts, Churns, ComesBack, AddOn, DiscountEnds, StartsLater };

inline QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

/// Fills an edit with the sample workspace, the same for the same day. What is made of an account stands in the file of
/// its room: sample_accounts, sample_revenue, sample_touches, sample_handoffs, sample_renewals, sample_onboarding.
class Maker {
public:
    Maker(Edit& edit, QDate today) : m_edit(edit), m_today(today), m_random(20'240'401) {}

    void make();

private:
    struct Made {
        Account account;
        MemberId owner;
        MemberId onboarder;
        StageId stage;
        QDate start;
        QDate passedOn; ///< the day that the success team took it; not valid: still in onboarding
        Amount price;
        std::vector<ContactId> contacts;
    };

    int pick(int n) { return int(m_random() % unsigned(n)); }
    /// Numbers of their own, so that what came later moved nothing that was there.
    int pickHere(int n) { return int(m_onboardingRandom() % unsigned(n)); }
    RowId row() { return RowId(++m_lastId); }
    template <typename IdType>
    IdType id()
    {
        return IdType(++m_lastId);
    }

    void makePeople();
    void makeAccount(int i);
    void fillAccount(Made& made, int i, int size);
    void makeSpans(const Made& made, MemberId success);
    void makeContacts(Made& made, int i);

    static Story storyOf(const Made& made, int i);
    void addRow(const Made& made, QDate start, QDate end, Amount mrr, const char16_t* plan,
                const char16_t* product = u"本体", int discountPpm = 0);
    void makeRevenue(const Made& made, Story story);

    static TouchpointKindId kind(const char16_t* code);
    void addTouch(const Made& made, QDate day, const TouchWords& words);
    void makeTouchpoints(const Made& made, int i);
    /// Who took part in them.
    void makePresent();
    /// Signed, but not taught and not used yet: what an onboarding team looks for first.
    static bool isIdle(const Made& made, int i) { return made.stage == kOnboarding && (i == 1 || i == 10 || i == 51); }
    void makeUsage(const Made& made, int i);

    void addEvent(const Handoff& handoff, HandoffState state, QDate day, MemberId who, const QString& code = {},
                  const QString& reason = {});
    void addTalk(const Handoff& handoff, int n);
    void makeHandoff(size_t account, HandoffState state, RouteId route, int offeredDaysAgo, int n);
    void makeHandoffs();

    /// What is said about the renewals of the next half year, and what came of some that are over.
    void makeRenewals();

    void addTicks(const Onboarding& onboarding, int count, QDate last);
    void makeOnboarding(const Made& made, int i);
    void addGoal(const Made& made, int i, const GoalWords& words, GoalStatus status);
    void makeGoals(const Made& made, int i);
    void makePromises(const Made& made, int i);
    void makeTasks(const Made& made, int i);

    Edit& m_edit;
    QDate m_today;
    std::mt19937 m_random;
    std::mt19937 m_onboardingRandom{20'250'401};
    qint64 m_lastId = 1000;
    int m_subscriptions = 0;
    std::vector<Made> m_accounts;
    std::vector<std::pair<TouchpointId, size_t>> m_meetings; ///< with the place of their account
    std::vector<AccountTag> m_tags;
};

} // namespace tasuki::sample
