// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tasuki {

enum class OnboardingOutcome { Open, Met, NotMet };
QString toText(OnboardingOutcome outcome);
void fromText(QStringView text, OnboardingOutcome& outcome);

// In the order of OnboardingOutcome.
inline constexpr Term kOnboardingOutcomeTerms[] = {
    {u"open", u"Open", u"進行中"}, {u"met", u"Met", u"達成"}, {u"not_met", u"Not met", u"未達"}};

/// The success criteria of every new workspace, by code; those of a workspace's own are texts.
inline constexpr Term kSuccessCriterionTerms[] = {
    {u"basic_lecture_held", u"Basic-operation lecture held", u"基本操作レクチャー実施"},
    {u"settings_complete", u"Settings complete", u"設定完了"},
    {u"first_use", u"Start of use confirmed", u"利用開始確認"}};

/// How the onboarding of an account, or of one of its services, goes. Support before the contract starts brings the
/// start, and the cash, forward.
struct Onboarding {
    OnboardingId id;
    AccountId accountId;
    QString service; ///< empty: the whole account
    QDate signedOn;
    QDate plannedStart; ///< of the contract, as are these two
    QDate actualStart;
    QDate firstCashIn;
    QDate kickoffOn;
    std::optional<int> targetDays; ///< from the contract signed (or the kickoff, see onboarding::CountFrom) to success
    std::optional<int> criteriaVersion; ///< by which it is judged
    QDate firstUseOn;                   ///< first use confirmed
    OnboardingOutcome outcome = OnboardingOutcome::Open;
    QDate outcomeOn; ///< the day on which it was met, or given up
    QString reason;  ///< why it was not met

    bool operator==(const Onboarding&) const = default;
};

template <>
struct RowTraits<Onboarding> {
    static constexpr Entity entity = Entity::Onboarding;
    static constexpr const char* table = "onboardings";
    static constexpr auto fields = std::make_tuple(
        field("account_id", &Onboarding::accountId), field("service", &Onboarding::service),
        field("signed_on", &Onboarding::signedOn), field("planned_start", &Onboarding::plannedStart),
        field("actual_start", &Onboarding::actualStart), field("first_cash_in", &Onboarding::firstCashIn),
        field("kickoff_on", &Onboarding::kickoffOn), field("target_days", &Onboarding::targetDays),
        field("criteria_version", &Onboarding::criteriaVersion), field("first_use_on", &Onboarding::firstUseOn),
        field("outcome", &Onboarding::outcome), field("outcome_on", &Onboarding::outcomeOn),
        field("reason", &Onboarding::reason));
};

/// A list of success criteria as of a version. Versions are never changed: other criteria are the next version.
struct SuccessCriteria {
    RowId id;
    int version = 0;
    QDate since;      ///< the day on which it was made; the first one has none
    QString criteria; ///< one a line: a code of kSuccessCriterionTerms, or a text

    QStringList list() const;

    bool operator==(const SuccessCriteria&) const = default;
};

template <>
struct RowTraits<SuccessCriteria> {
    static constexpr Entity entity = Entity::SuccessCriteria;
    static constexpr const char* table = "success_criteria";
    static constexpr auto fields =
        std::make_tuple(field("version", &SuccessCriteria::version), field("since", &SuccessCriteria::since),
                        field("criteria", &SuccessCriteria::criteria));
};

/// One criterion that an onboarding has met.
struct OnboardingTick {
    RowId id;
    OnboardingId onboardingId;
    AccountId accountId;
    QString criterion; ///< as its version has it
    QDate tickedOn;
    MemberId tickedBy;

    bool operator==(const OnboardingTick&) const = default;
};

template <>
struct RowTraits<OnboardingTick> {
    static constexpr Entity entity = Entity::OnboardingTick;
    static constexpr const char* table = "onboarding_ticks";
    static constexpr auto fields =
        std::make_tuple(field("onboarding_id", &OnboardingTick::onboardingId),
                        field("account_id", &OnboardingTick::accountId), field("criterion", &OnboardingTick::criterion),
                        field("ticked_on", &OnboardingTick::tickedOn), field("ticked_by", &OnboardingTick::tickedBy));
};

inline QString outcomeText(OnboardingOutcome outcome, TermLanguage language)
{
    return kOnboardingOutcomeTerms[size_t(outcome)].text(language);
}

/// What people read for a criterion.
QString criterionText(const QString& criterion, TermLanguage language);

namespace onboarding {

/// From which day the target days and the days to first use and value are counted: a setting of the workspace.
enum class CountFrom { Signed, Kickoff };
const char* countFromName(CountFrom clock);
std::optional<CountFrom> countFromOf(QStringView name);

/// The day from which the clock runs; not valid while it does not.
QDate startOf(const Onboarding& onboarding, CountFrom clock);
/// The last of the target days; not valid without a start or target days.
QDate dueDate(const Onboarding& onboarding, CountFrom clock);
/// Whether it is open and past its due date.
bool isOverdue(const Onboarding& onboarding, CountFrom clock, QDate today);

/// The version by which a record is judged; null where there is none.
const SuccessCriteria* criteriaOf(const Onboarding& onboarding, const std::vector<SuccessCriteria>& versions);
/// The criteria of its version, in order, that have no tick.
QStringList openCriteria(const Onboarding& onboarding, const std::vector<SuccessCriteria>& versions,
                         const std::vector<OnboardingTick>& ticks);

} // namespace onboarding

} // namespace tasuki
