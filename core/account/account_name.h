// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tasuki::account {

/// The form in which the names of accounts are found that people spell differently: width, case and kana do not matter,
/// nor do spaces beside Japanese letters; company forms before or behind (株式会社, ㈱, Inc., Co., Ltd., LLC …) and 様
/// or 御中 behind are taken off. Never empty for a name that is not.
QString accountNameFold(QStringView name);

} // namespace tasuki::account
