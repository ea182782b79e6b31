// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise.h"

namespace tasuki {

QString toText(PromiseState state)
{
    return kPromiseStateTerms[size_t(state)].codeText();
}

void fromText(QStringView text, PromiseState& state)
{
    const Term* term = termOf(kPromiseStateTerms, text);
    state = term ? PromiseState(term - std::begin(kPromiseStateTerms)) : PromiseState::Open;
}

bool promise::isOverdue(const Promise& promise, QDate today)
{
    return promise.state == PromiseState::Open && promise.due.isValid() && promise.due < today;
}

} // namespace tasuki
