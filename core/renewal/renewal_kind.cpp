// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/kind.h"
#include "renewal/renewal.h"
#include "renewal/renewal_rules.h"
#include "storage/rows.h"

namespace tasuki {

namespace {

Result<void> judgeRenewal(qint64 id, std::span<const Value> values)
{
    return renewal::judge(rowFromValues<Renewal>(id, values));
}

QString nameOfReason(storage::Database& db, qint64 id, TermLanguage language)
{
    const auto reason = storage::readOne<ChurnReason>(db, "WHERE t.id = ?1", id);
    return reason ? reasonText(*reason, language) : QString();
}

} // namespace

extern constinit const Kind kRenewalKind = {.table = &kTableInfo<Renewal>,
                                            .name = {u"Renewal", u"契約更新"},
                                            .added = {u"Renewal forecast", u"更新の見立て"},
                                            .judgeValues = judgeRenewal};
extern constinit const Kind kChurnReasonKind = {.table = &kTableInfo<ChurnReason>,
                                                .name = {u"Churn reason", u"解約理由"},
                                                .called = "name",
                                                .nameOf = nameOfReason};

} // namespace tasuki
