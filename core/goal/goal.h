// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    static constexpr auto fields = std::make_tuple(
        field("account_id", &Goal::accountId), field("service", &Goal::service), field("title", &Goal::title),
        field("measure", &Goal::measure), field("baseline", &Goal::baseline),
        field("current_value", &Goal::currentValue), field("target", &Goal::target), field("unit", &Goal::unit),
        field("due_date", &Goal::dueDate), field("specific", &Goal::specific), field("measurable", &Goal::measurable),
        field("achievable", &Goal::achievable), field("relevant", &Goal::relevant),
        field("time_bound", &Goal::timeBound), field("agreed_contact_id", &Goal::agreedContactId),
        field("agreed_by", &Goal::agreedBy), field("status", &Goal::status), field("status_on", &Goal::statusOn));
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
    static constexpr auto fields =
        std::make_tuple(field("goal_id", &GoalStatusChange::goalId), field("account_id", &GoalStatusChange::accountId),
                        field("day", &GoalStatusChange::day), field("status", &GoalStatusChange::status));
};

/// One question of the SMART check and where its answer stands.
struct SmartQuestion {
    Term term;
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
