// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/noted.h"

#include <QString>

class QWidget;

namespace tasuki {

class Session;

/// The full editor of a touchpoint: several accounts, people of both sides, links, a note in Markdown whose lines
/// become decisions (F6), promises (F7) and tasks (F8), and its preview (F9). What was left as a draft is there again;
/// `carried` is added to it.
void openCaptureSheet(Session& session, QWidget* parent, const capture::Noted& carried);

/// The same with what a message (.eml) or an event (.ics) says; what cannot be read is told.
void openCaptureFile(Session& session, QWidget* parent, const QString& path);

} // namespace tasuki
