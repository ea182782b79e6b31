// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
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
    {u"open", u"In progress", u"進行中", u"Open"}, {u"met", u"Met", u"達成"}, {u"not_met", u"Not met", u"未達"}};

/// The success criteria of every new workspace, by code; those of a workspace's own are texts.
inline constexpr Term kSuccessCriterionTerms[] = {
    {u"basic_lecture_held", u"Basic training held", u"基本操作レクチャー実施", u"Basic-operation lecture held"},
    {u"settings_complete", u"Settings complete", u"設定完了"},
    {u"first_use", u"First use confirmed", u"利用開始確認", u"Start of use confirmed"}};

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
    static constexpr std::tuple fields{
        field("account_id", &Onboarding::accountId, {.file = kAccountIdFile}),
        field("service", &Onboarding::service, {.label = {u"Service", u"サービス"}, .file = kServiceFile}),
        field(
            "signed_on", &Onboarding::signedOn,
            {.label = {u"Contract signed", u"契約締結日"},
             .file = {u"signed_date", u"契約締結日", u"signed|signed_on|contract_signed|締結日|契約日|成約日|受注日"}}),
        field("planned_start", &Onboarding::plannedStart,
              {.label = {u"Contract start (planned)", u"契約開始（予定）"},
               .file = {u"planned_start", u"契約開始（予定）",
                        u"planned_contract_start|start_planned|planned|開始予定日|契約開始予定日|契約開始予定"}}),
        field("actual_start", &Onboarding::actualStart,
              {.label = {u"Contract start (actual)", u"契約開始（実績）"},
               .file = {u"actual_start", u"契約開始（実績）",
                        u"actual_contract_start|contract_start|start_date|start|契約開始日|契約開始|開始日"}}),
        field("first_cash_in", &Onboarding::firstCashIn,
              {.label = {u"First payment", u"初回入金日"},
               .file = {u"first_cash_in", u"初回入金日", u"first_payment|first_cash|cash_in|paid_on|初回入金|入金日"}}),
        field("kickoff_on", &Onboarding::kickoffOn,
              {.label = {u"Kickoff", u"キックオフ"},
               .file = {u"kickoff_date", u"キックオフ日", u"kickoff|kickoff_on|キックオフ"}}),
        field("target_days", &Onboarding::targetDays,
              {.label = {u"Target days", u"目標日数"},
               .file = {u"target_days", u"目標日数", u"target|days|target_period|目標期間"}}),
        field("criteria_version", &Onboarding::criteriaVersion,
              {.label = {u"Criteria version", u"成功基準のバージョン"},
               .file = {u"criteria_version", u"成功基準のバージョン",
                        u"success_criteria|criteria|成功基準の版|版|成功基準"}}),
        field("first_use_on", &Onboarding::firstUseOn,
              {.label = {u"First use confirmed", u"利用開始確認"},
               .file = {u"first_use_date", u"利用開始確認",
                        u"first_use|first_use_on|first_use_confirmed|利用開始確認日|利用開始日"}}),
        field("outcome", &Onboarding::outcome,
              {.label = {u"Outcome", u"結果"},
               .codes = kOnboardingOutcomeTerms,
               .file = {u"outcome", u"結果", u"result|status|state|状態|ステータス"}}),
        field("outcome_on", &Onboarding::outcomeOn,
              {.label = {u"Outcome date", u"結果の日付"},
               .file = {u"outcome_date", u"結果の日付",
                        u"outcome_on|met_on|met_date|completed_on|達成日|完了日|結果日"}}),
        field("reason", &Onboarding::reason,
              {.label = {u"Reason", u"理由"}, .file = {u"reason", u"理由", u"not_met_reason|未達理由|未達の理由"}}),
    };
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
    static constexpr std::tuple fields{
        field("version", &SuccessCriteria::version),
        field("since", &SuccessCriteria::since),
        field("criteria", &SuccessCriteria::criteria, {.label = {u"Success criteria", u"成功基準"}}),
    };
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
    static constexpr std::tuple fields{
        field("onboarding_id", &OnboardingTick::onboardingId), field("account_id", &OnboardingTick::accountId),
        field("criterion", &OnboardingTick::criterion),        field("ticked_on", &OnboardingTick::tickedOn),
        field("ticked_by", &OnboardingTick::tickedBy),
    };
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
