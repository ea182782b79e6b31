// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"

namespace tasuki {

// Columns that the files of several kinds have.
inline constexpr FileNames kAccountIdFile = {
    u"account_id", u"顧客ID",
    u"customer_id|client_id|company_id|アカウントID|取引先ID|企業ID|会社ID|顧客番号|account|customer.id|account_code|associated_company_id|associated_company_ids|取引先コード|得意先コード|顧客コード|取引先CD|得意先CD|顧客CD|顧客No|顧客No.|得意先ID|company_record_id",
    true};
/// The same column, for rows that need not name one.
constexpr FileNames maybeEmpty(FileNames file)
{
    file.needed = false;
    return file;
}
inline constexpr FileNames kYomiFile = {
    u"yomi", u"よみ",
    u"ヨミ|よみがな|ヨミガナ|読み|読み仮名|ふりがな|フリガナ|カナ|取引先名（カナ）|会社名カナ|会社名（カナ）|顧客名カナ|氏名カナ|氏名（カナ）|kana|furigana|reading"};
inline constexpr FileNames kEmailFile = {
    u"email",
    u"メールアドレス",
    u"mail|e-mail|email_address|mail_address|メール|Eメール|アドレス|電子メール アドレス|e-mail_address|mailアドレス",
    false,
    false,
    true};
inline constexpr FileNames kCurrencyFile = {
    u"currency", u"通貨", u"currency_code|ccy|通貨コード|currency_iso_code|subscription.currency_code"};
inline constexpr FileNames kServiceFile = {u"service", u"サービス", u"service_name|product|サービス名|製品|プロダクト"};

} // namespace tasuki
