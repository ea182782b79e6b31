// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"

namespace tasuki {

// Columns that the files of several kinds have.
inline constexpr FileNames kAccountIdFile = {
    u"account_id", u"顧客ID", u"customer_id|client_id|company_id|アカウントID|取引先ID|企業ID|会社ID|顧客番号|account",
    true};
inline constexpr FileNames kYomiFile = {
    u"yomi", u"よみ", u"ヨミ|よみがな|ヨミガナ|読み|読み仮名|ふりがな|フリガナ|カナ|kana|furigana|reading"};
inline constexpr FileNames kEmailFile = {u"email", u"メールアドレス",
                                         u"mail|e-mail|email_address|mail_address|メール|Eメール|アドレス"};
inline constexpr FileNames kCurrencyFile = {u"currency", u"通貨", u"currency_code|ccy|通貨コード"};
inline constexpr FileNames kServiceFile = {u"service", u"サービス", u"service_name|product|サービス名|製品|プロダクト"};

} // namespace tasuki
