// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

/// What the sender says to it.
enum class SynthesisVerdict { Open, Right, Corrected };
QString toText(SynthesisVerdict verdict);
void fromText(QStringView text, SynthesisVerdict& verdict);

// In the order of SynthesisVerdict.
inline constexpr Term kSynthesisVerdictTerms[] = {{u"open", u"Not checked", u"未確認"},
                                                  {u"right", u"Right", u"内容どおり"},
                                                  {u"corrected", u"Corrected", u"修正あり"}};

/// What the receiver understood of a handoff (受け手の要約), in their own words, and what the sender says to it. One of
/// a handoff at most; its id is the handoff's.
struct HandoffSynthesis {
    RowId id;
    HandoffId handoffId;
    AccountId accountId;
    QString understood;
    QString firstAct;     ///< what the receiver does first
    QString openQuestion; ///< what the receiver still asks
    QDate writtenOn;
    MemberId writtenBy;
    SynthesisVerdict verdict{};
    QString correction; ///< what the sender put right
    QDate judgedOn;
    MemberId judgedBy;

    bool operator==(const HandoffSynthesis&) const = default;
};

template <>
struct RowTraits<HandoffSynthesis> {
    static constexpr Entity entity = Entity::HandoffSynthesis;
    static constexpr const char* table = "handoff_syntheses";
    static constexpr std::tuple fields{
        field("handoff_id", &HandoffSynthesis::handoffId),
        field("account_id", &HandoffSynthesis::accountId),
        field("understood", &HandoffSynthesis::understood, {.label = {u"What I understood", u"わかったこと"}}),
        field("first_act", &HandoffSynthesis::firstAct, {.label = {u"What I do first", u"最初にすること"}}),
        field("open_question", &HandoffSynthesis::openQuestion, {.label = {u"What I still ask", u"確認したいこと"}}),
        field("written_on", &HandoffSynthesis::writtenOn),
        field("written_by", &HandoffSynthesis::writtenBy, {.label = {u"Written by", u"要約した人"}}),
        field("verdict", &HandoffSynthesis::verdict,
              {.label = {u"Sender's answer", u"引き継ぎ元の確認"}, .codes = kSynthesisVerdictTerms}),
        field("correction", &HandoffSynthesis::correction, {.label = {u"Correction", u"修正内容"}}),
        field("judged_on", &HandoffSynthesis::judgedOn),
        field("judged_by", &HandoffSynthesis::judgedBy, {.label = {u"Checked by", u"確認した人"}}),
    };
};

} // namespace tasuki
