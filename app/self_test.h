// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tasuki {

class Clock;

/// One thing that this program needs of the machine that it runs on.
struct SelfCheck {
    QString name;
    bool good = false;
    QString seen; ///< what was found, or what to do where it is not good
};

/// What `tasuki --self-test` tells: SQLite, fonts, translations, icons, time zones, a PDF in Japanese, and a workspace
/// that is written and read in a folder of its own. Touches no file of the user's and no setting. In English in every
/// language, as its lines are sent to whoever looks for a fault; they hold nothing of a customer. Needs a
/// QGuiApplication, but no display. Leaves the program's words in Japanese.
std::vector<SelfCheck> selfTest(Clock& clock);

/// "ok      SQLite: 3.40.1" or "FAILED  …", one line.
QString lineOf(const SelfCheck& check);

} // namespace tasuki
