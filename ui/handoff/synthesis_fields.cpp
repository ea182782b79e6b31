// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/synthesis_fields.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

QString SynthesisLine::label() const
{
    if (text == &HandoffSynthesis::understood)
        return QCoreApplication::translate("Synthesis", "What I understood");
    return text == &HandoffSynthesis::firstAct ? QCoreApplication::translate("Synthesis", "What I do first")
                                               : QCoreApplication::translate("Synthesis", "What I still ask");
}

HandoffSynthesis textsIn(const std::vector<QLineEdit*>& fields)
{
    HandoffSynthesis texts;
    for (size_t i = 0; i < fields.size(); ++i)
        texts.*kSynthesisLines[i].text = fields[i]->text();
    return texts;
}

} // namespace tasuki
