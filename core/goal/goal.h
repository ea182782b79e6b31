// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <array>

namespace tasuki {

enum class GoalStatus { Planned, Agreed, OnTrack, AtRisk, Achieved, Missed, Dropped };
QString toText(GoalStatus status);
void fromText(QStringView text, GoalStatus& status);

// In the order of GoalStatus.
inline constexpr Term kGoalStatusTerms[] = {{u"planned", u"Planned", u"計画中"},  {u"agreed", u"Agreed", u"合意済み"},
                                            {u"on_track", u"On track", u"順調"},  {u"at_risk", u"At risk", u"要注意"},
                                            {u"achieved", u"Achieved", u"達成"},  {u"missed", u"Missed", u"未達"},
                                            {u"dropped", u"Dropped", u"取り下げ"}};

/// The answer to one question of the SMART check; '' = not answered yet.
inline constexpr Term kAnswerTerms[] = {{u"yes", u"Yes", u"はい"}, {u"no", u"No", u"いいえ"}};

/// What a customer wants to achieve with the product: everything else serves this.
struct Goal {
    GoalId id;
    AccountId accountId;
    QString service; ///< empty: the whole account
    QString title;
    QString measure;      ///< what is measured
    QString baseline;     ///< this and the next two: a decimal as it was typed, in plain digits, or empty
    QString currentValue; ///< the latest that was measured
    QString target;
    QString unit;
    QDate dueDate;
    QString specific; ///< this and the next four: a code of kAnswerTerms, or empty
    QString measurable;
    QString achievable;
    QString relevant;
    QString timeBound;
    ContactId agreedContactId; ///< who agreed to it, where it is a contact that we know
    QString agreedBy;          ///< … and where it is not
    GoalStatus status = GoalStatus::Planned;
    QDate statusOn; ///< the day of the present status

    bool operator==(const Goal&) const = default;
};

template <>
struct RowTraits<Goal> {
    static constexpr Entity entity = Entity::Goal;
    static constexpr const char* table = "goals";
    static constexpr std::tuple fields{
        field("account_id", &Goal::accountId, {.file = kAccountIdFile}),
        field("service", &Goal::service, {.label = {u"Service", u"サービス"}, .file = kServiceFile}),
        field("title", &Goal::title,
              {.label = {u"Goal", u"ゴール"},
               .file = {u"title", u"ゴール", u"goal|goal_title|customer_goal|name|目標|顧客のゴール|ゴール名", true}}),
        field(
            "measure", &Goal::measure,
            {.label = {u"Measure", u"指標"}, .file = {u"measure", u"指標", u"metric|kpi|measured_by|測定指標|指標名"}}),
        field("baseline", &Goal::baseline,
              {.label = {u"Baseline", u"現状値"},
               .file = {u"baseline", u"現状値", u"base|from|start_value|ベースライン|基準値|開始値"}}),
        field("current_value", &Goal::currentValue,
              {.label = {u"Current value", u"実績値"},
               .file = {u"current_value", u"実績値", u"current|actual|latest_value|現在値|実績"}}),
        field("target", &Goal::target,
              {.label = {u"Target value", u"目標値"},
               .file = {u"target", u"目標値", u"target_value|to|goal_value|ターゲット"}}),
        field("unit", &Goal::unit, {.label = {u"Unit", u"単位"}, .file = {u"unit", u"単位", u"unit_text|units"}}),
        field("due_date", &Goal::dueDate,
              {.label = {u"Due date", u"期限"},
               .file = {u"due_date", u"期限", u"due|deadline|due_on|期日|達成期限|目標期日"}}),
        field("specific", &Goal::specific,
              {.label = {u"Specific", u"具体的か"},
               .codes = kAnswerTerms,
               .file = {u"specific", u"具体的", u"smart_specific|具体性"}}),
        field("measurable", &Goal::measurable,
              {.label = {u"Measurable", u"測定できるか"},
               .codes = kAnswerTerms,
               .file = {u"measurable", u"測定可能", u"smart_measurable|測定可能性"}}),
        field("achievable", &Goal::achievable,
              {.label = {u"Achievable", u"達成できるか"},
               .codes = kAnswerTerms,
               .file = {u"achievable", u"達成可能", u"attainable|smart_achievable|達成可能性"}}),
        field("relevant", &Goal::relevant,
              {.label = {u"Relevant", u"事業に関連するか"},
               .codes = kAnswerTerms,
               .file = {u"relevant", u"関連性", u"smart_relevant|関連"}}),
        field("time_bound", &Goal::timeBound,
              {.label = {u"Time-bound", u"期限があるか"},
               .codes = kAnswerTerms,
               .file = {u"time_bound", u"期限あり", u"timebound|smart_time_bound|期限の有無"}}),
        namedField("agreed_contact_id", "agreed_by", &Goal::agreedContactId, &Goal::agreedBy,
                   {.label = {u"Agreed by (contact)", u"合意者（登録済み）"},
                    .file = {u"agreed_by", u"合意者", u"agreed|agreed_with|contact|合意した人|合意先"}},
                   {.label = {u"Agreed by", u"合意者"}}),
        field("status", &Goal::status,
              {.label = {u"Status", u"状態"},
               .codes = kGoalStatusTerms,
               .file = {u"status", u"状態", u"state|ステータス|進捗"}}),
        field("status_on", &Goal::statusOn,
              {.label = {u"Status since", u"状態の日付"},
               .file = {u"status_on", u"状態の日付", u"status_date|status_since|状態日|ステータス日付"}}),
    };
};

/// One change of status: which, from which day on.
struct GoalStatusChange {
    RowId id;
    GoalId goalId;
    AccountId accountId;
    QDate day;
    GoalStatus status = GoalStatus::Planned;

    bool operator==(const GoalStatusChange&) const = default;
};

template <>
struct RowTraits<GoalStatusChange> {
    static constexpr Entity entity = Entity::GoalStatusChange;
    static constexpr const char* table = "goal_statuses";
    static constexpr std::tuple fields{
        field("goal_id", &GoalStatusChange::goalId),
        field("account_id", &GoalStatusChange::accountId),
        field("day", &GoalStatusChange::day, {.label = {u"Day", u"日付"}}),
        field("status", &GoalStatusChange::status, {.label = {u"Status", u"状態"}, .codes = kGoalStatusTerms}),
    };
};

/// One question of the SMART check and where its answer stands.
struct SmartQuestion {
    Term term;
    const char* column;
    QString Goal::*answer;
};
const std::array<SmartQuestion, 5>& smartQuestions();

inline QString statusText(GoalStatus status, TermLanguage language)
{
    return kGoalStatusTerms[size_t(status)].text(language);
}

namespace goal {

/// Decimals that a baseline or a target may have.
inline constexpr int kDecimals = 12;

/// A number as it is kept: full-width digits and signs in their plain form, otherwise as it was typed.
QString plainNumber(const QString& typed);

/// Neither achieved nor missed nor dropped: somebody works on it.
bool isOpen(GoalStatus status);
/// How many of the five questions are answered with yes.
int smartCount(const Goal& goal);
/// How far it came from the baseline to the target, 0 to 1; nothing where one of the three numbers is not there.
std::optional<double> progress(const Goal& goal);
/// "42 → 60 %": from where to where, or what of it is known.
QString wayText(const Goal& goal);

} // namespace goal

} // namespace tasuki
