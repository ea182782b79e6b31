// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::format {

/// Text::tr("…") translates a sentence of this room. A plain function of that name would not do: lupdate files what
/// stands in a member function under its class, where it is never looked up.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace tasuki::format
