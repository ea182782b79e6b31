// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lead_words.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lead)
};

} // namespace

QString leadText(bool leading)
{
    return leading ? Text::tr("Leading") : Text::tr("Lagging");
}

QString leadToolTip(bool leading)
{
    return leading ? Text::tr("Leading: moves before revenue, so you can still act.")
                   : Text::tr("Lagging: shows what already happened to revenue.");
}

} // namespace tasuki
