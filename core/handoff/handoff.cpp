// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff.h"

#include "handoff/handoff_terms.h"
#include "handoff/synthesis.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {
constexpr std::array<const char16_t*, 4> kKindCodes = {u"manual", u"touchpoint", u"usage", u"contact"};
} // namespace

QString toText(CriterionKind kind)
{
    return QString::fromUtf16(kKindCodes[size_t(kind)]);
}

void fromText(QStringView text, CriterionKind& kind)
{
    const auto it = std::ranges::find_if(kKindCodes, [&](const char16_t* code) { return text == QStringView(code); });
    kind = it == kKindCodes.end() ? CriterionKind::Manual : CriterionKind(it - kKindCodes.begin());
}

QString toText(HandoffState state)
{
    return kHandoffStateTerms[size_t(state)].codeText();
}

void fromText(QStringView text, HandoffState& state)
{
    const Term* term = termOf(kHandoffStateTerms, text);
    state = term ? HandoffState(term - kHandoffStateTerms) : HandoffState::Draft;
}

QString toText(SynthesisAsk ask)
{
    return kSynthesisAskTerms[size_t(ask)].codeText();
}

void fromText(QStringView text, SynthesisAsk& ask)
{
    const Term* term = termOf(kSynthesisAskTerms, text);
    ask = term ? SynthesisAsk(term - kSynthesisAskTerms) : SynthesisAsk::Never;
}

QString toText(SynthesisVerdict verdict)
{
    return kSynthesisVerdictTerms[size_t(verdict)].codeText();
}

void fromText(QStringView text, SynthesisVerdict& verdict)
{
    const Term* term = termOf(kSynthesisVerdictTerms, text);
    verdict = term ? SynthesisVerdict(term - kSynthesisVerdictTerms) : SynthesisVerdict::Open;
}

QString itemText(const QString& code, const QString& label, TermLanguage language)
{
    if (!label.isEmpty())
        return label;
    for (const DefaultItem& item : kDefaultItems)
        if (code == QStringView(item.term.code))
            return item.term.text(language);
    return code;
}

} // namespace tasuki
