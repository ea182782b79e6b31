// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tasuki::account {

/// The form in which the names of companies are compared to propose that two are one: as searchFold(), with the legal
/// forms of other languages (Inc., Co., Ltd., LLC, GmbH …), spaces beside Japanese letters, and what is said to a
/// customer (様, 御中) taken off as well. Two names that agree in it are likely one company and never certainly. Never
/// empty for a name that is not.
QString companyFold(QStringView name);

/// The domain of an e-mail address, in lower case; empty where it has none or is one that anybody may have an address
/// of (gmail.com).
QString companyDomain(QStringView mail);

} // namespace tasuki::account
