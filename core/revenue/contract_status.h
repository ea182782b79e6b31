// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tasuki::revenue {

/// What a billing system says of a contract.
enum class ContractStatus {
    Unknown, ///< a word that is not known
    Running, ///< it counts
    Trial,   ///< it does not count yet
    Paused,  ///< it does not count while it is so
    Pending, ///< drafts and contracts that never came about: do not count
    Ended    ///< it counts up to its end
};

ContractStatus contractStatus(QStringView text);

} // namespace tasuki::revenue
