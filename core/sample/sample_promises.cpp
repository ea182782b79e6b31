// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise.h"
#include "sample/sample_maker.h"

namespace tasuki::sample {

namespace {

constexpr const char16_t* kPromised[] = {u"他社の活用事例を3件送る", u"帳票の見本を顧客の書式で作る",
                                         u"次回の定例会までに設定手順書を渡す", u"連携の不具合の調査結果を報告する",
                                         u"管理者向けの研修を1回行う"};

} // namespace

/// A promise on every third account: kept, broken, still open, and some of these past their day.
void Maker::makePromises(const Made& made, int i)
{
    if (i % 3 != 0 || made.stage == kChurned)
        return;
    Promise promise;
    promise.id = id<PromiseId>();
    promise.accountId = made.account.id;
    promise.text = text(kPromised[i / 3 % int(std::size(kPromised))]);
    promise.madeOn = std::min(std::max(made.start, m_today.addDays(-20 - i)), m_today);
    promise.madeBy = made.owner;
    promise.due = promise.madeOn.addDays(14 + i);
    if (i % 9 == 0) {
        promise.state = i % 2 == 0 ? PromiseState::Kept : PromiseState::Broken;
        promise.decidedOn = std::min(promise.madeOn.addDays(10), m_today);
    }
    m_edit.insert(promise);
}

} // namespace tasuki::sample
