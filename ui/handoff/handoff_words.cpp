// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_words.h"

#include "handoff/handoff_terms.h"

namespace tasuki::handoff {

PillData statePill(HandoffState state, TermLanguage words)
{
    Tone tone = Tone::Neutral;
    switch (state) {
    case HandoffState::Draft: tone = Tone::Info; break;
    case HandoffState::Offered: tone = Tone::Warn; break;
    case HandoffState::Accepted: tone = Tone::Accent; break;
    case HandoffState::Closed: tone = Tone::Good; break;
    case HandoffState::Returned: tone = Tone::Bad; break;
    case HandoffState::Cancelled: tone = Tone::Neutral; break;
    }
    return {stateText(state, words), tone, true};
}

QString severityText(Severity severity, TermLanguage words)
{
    constexpr QChar kShapes[] = {u'○', u'▲', u'◆'};
    return kShapes[size_t(severity)] + QStringLiteral(" ") + kSeverityTerms[size_t(severity)].text(words);
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Stable: return Tone::Good;
    case Severity::Watch: return Tone::Warn;
    case Severity::Unstable: break;
    }
    return Tone::Bad;
}

} // namespace tasuki::handoff
