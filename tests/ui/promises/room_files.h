// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample.h"
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/editors.h"
#include "workspace/workspace.h"

namespace tasuki::test {

/// A new sample workspace of kRoomDay, and its path.
inline QString sampleFile(const TempDir& dir, const QString& name = QStringLiteral("sample"))
{
    FixedClock clock(kRoomDay);
    const QString path = dir.path(name + QStringLiteral(".tasuki"));
    REQUIRE(sample::create(path, clock));
    return path;
}

/// A new workspace with nothing in it, and its path.
inline QString emptyFile(const TempDir& dir)
{
    FixedClock clock(kRoomDay);
    const QString path = dir.path(QStringLiteral("empty.tasuki"));
    REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
    return path;
}

} // namespace tasuki::test
