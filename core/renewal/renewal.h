// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <optional>

namespace tasuki {

using RenewalId = Id<struct RenewalTag>;
template <>
inline constexpr Entity kEntityOf<RenewalId> = Entity::Renewal;

/// What the account's CSM says will come of a renewal.
enum class RenewalCall { None, Commit, Likely, AtRisk, Lost };
QString toText(RenewalCall call);
void fromText(QStringView text, RenewalCall& call);

/// What came of it. `Changed`: it goes on under other terms.
enum class RenewalOutcome { Open, Renewed, Changed, Churned };
QString toText(RenewalOutcome outcome);
void fromText(QStringView text, RenewalOutcome& outcome);

inline constexpr Term kRenewalOutcomeTerms[] = {{u"renewed", u"Renewed", u"更新"},
                                                {u"changed", u"Renewed with changes", u"変更して更新"},
                                                {u"churned", u"Churned", u"解約"}};

// In the order of the enums, without their first.
inline constexpr Term kCallTerms[] = {{u"commit", u"Commit", u"更新確実"},
                                      {u"likely", u"Likely", u"更新見込み"},
                                      {u"at_risk", u"At risk", u"要注意"},
                                      {u"lost", u"Lost", u"解約見込み"}};

/// What is said about one renewal of an account: one that nobody spoke of yet has no row. At most one of an account is
/// open; it follows the account's due date, and keeps the one it had once its outcome is recorded.
struct Renewal {
    RenewalId id;
    AccountId accountId;
    QDate dueDate;
    RenewalCall call{};
    /// The call as it stood when the decision day 180 (90) days before `dueDate` was over: kept by the next act after
    /// it.
    std::optional<RenewalCall> call180;
    std::optional<RenewalCall> call90;
    RenewalOutcome outcome{};
    QDate decidedOn; ///< the day on which the outcome was recorded
    /// Base currency: the MRR that was due, and what of it goes on. Kept when the outcome is recorded.
    std::optional<Amount> mrrDue;
    std::optional<Amount> mrrRenewed;
    RowId reasonId; ///< of a churn
    QString reasonText;

    bool operator==(const Renewal&) const = default;
};

template <>
struct RowTraits<Renewal> {
    static constexpr Entity entity = Entity::Renewal;
    static constexpr const char* table = "renewals";
    static constexpr std::tuple fields{
        field("account_id", &Renewal::accountId),
        field("due_date", &Renewal::dueDate, {.label = {u"Renewal date", u"契約更新日"}}),
        field("call", &Renewal::call, {.label = {u"Forecast", u"見立て"}, .codes = kCallTerms}),
        field("call_180", &Renewal::call180, {.codes = kCallTerms}),
        field("call_90", &Renewal::call90, {.codes = kCallTerms}),
        field("outcome", &Renewal::outcome,
              {.label = {u"Outcome", u"結果"}, .codes = kRenewalOutcomeTerms, .decides = true}),
        field("decided_on", &Renewal::decidedOn, {.label = {u"Decided on", u"決定日"}}),
        amountField("mrr_due_minor", "mrr_due_nano", &Renewal::mrrDue, {.label = {u"MRR due", u"更新対象MRR"}}),
        amountField("mrr_renewed_minor", "mrr_renewed_nano", &Renewal::mrrRenewed,
                    {.label = {u"MRR renewed", u"更新後MRR"}}),
        field("reason_id", &Renewal::reasonId, {.label = {u"Reason", u"理由"}, .refersTo = Entity::ChurnReason}),
        field("reason_text", &Renewal::reasonText, {.label = {u"Details", u"経緯"}}),
    };
};

/// Why accounts leave; the list is the workspace's own. A default reason has no name of its own: its code's term.
struct ChurnReason {
    RowId id;
    QString code; ///< empty for one that was added
    QString name;
    int position = 0;
    bool active = true; ///< an inactive one is not offered any more, and stays where it was given

    bool operator==(const ChurnReason&) const = default;
};

template <>
struct RowTraits<ChurnReason> {
    static constexpr Entity entity = Entity::ChurnReason;
    static constexpr const char* table = "churn_reasons";
    static constexpr std::tuple fields{
        field("code", &ChurnReason::code, {.label = {u"Code", u"コード"}}),
        field("name", &ChurnReason::name, {.label = {u"Churn reason", u"解約理由"}}),
        field("position", &ChurnReason::position),
        field("active", &ChurnReason::active),
    };
};

/// The reasons of every workspace, as migration 0004 writes them; their ids are their places counted from 1.
inline constexpr Term kReasonTerms[] = {{u"price", u"Price", u"価格"},
                                        {u"no_value", u"No perceived value", u"効果を実感できない"},
                                        {u"low_use", u"Low usage", u"利用が少ない"},
                                        {u"missing_feature", u"Missing feature", u"機能不足"},
                                        {u"competitor", u"Switched to a competitor", u"他社製品への乗り換え"},
                                        {u"champion_left", u"Champion left", u"推進者の異動・退職"},
                                        {u"budget", u"Budget cut", u"予算の削減"},
                                        {u"business_closed", u"Business closed or merged", u"事業の終了・統合"},
                                        {u"other", u"Other", u"その他"}};

/// How files name a reason: a default one by its code.
inline const QString& reasonKey(const ChurnReason& reason)
{
    return reason.name.isEmpty() ? reason.code : reason.name;
}
/// What people read for a reason.
QString reasonText(const ChurnReason& reason, TermLanguage language);

} // namespace tasuki
