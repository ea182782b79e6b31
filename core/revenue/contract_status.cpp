// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_status.h"

#include "base/text.h"

#include <QList>
#include <QString>

namespace tasuki::revenue {

namespace {

struct Words {
    ContractStatus status;
    QStringView words; ///< folded, parted by |
};

constexpr Words kStatuses[] = {
    {ContractStatus::Running,
     u"active|activated|live|current|running|inforce|open|signed|renewed|nonrenewing|pastdue|unpaid|future|有効|契約中|利用中|"
     u"稼働|稼働中|継続|継続中|契約済|契約済み|更新済|更新済み|本契約|課金中|解約予定|解約予約"},
    {ContractStatus::Trial,
     u"trial|trialing|trialling|intrial|freetrial|トライアル|トライアル中|試用|試用中|お試し|お試し中|無料トライアル|無料体験|体験中"},
    {ContractStatus::Paused,
     u"paused|pause|onhold|hold|suspended|休止|休止中|一時停止|一時停止中|停止中|停止|休会|休会中|利用停止|利用停止中"},
    {ContractStatus::Pending,
     u"draft|pending|incomplete|incompleteexpired|inapprovalprocess|inapproval|下書き|申込中|申込|準備中|見積|見積中|商談中|"
     u"失注|承認待ち|契約前|未契約|開始前"},
    {ContractStatus::Ended,
     u"cancelled|canceled|cancel|ended|end|expired|terminated|churned|inactive|closed|deactivated|解約|解約済|解約済み|終了|"
     u"終了済|終了済み|満了|契約終了|契約満了|失効|退会|退会済|退会済み|無効|利用終了|破棄"}};

} // namespace

ContractStatus contractStatus(QStringView text)
{
    const QString folded = keyFold(text);
    for (const Words& known : kStatuses)
        for (const QStringView word : known.words.split(u'|'))
            if (word == folded)
                return known.status;
    return ContractStatus::Unknown;
}

} // namespace tasuki::revenue
