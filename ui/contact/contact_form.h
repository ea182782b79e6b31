// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact/contact.h"

class QWidget;

namespace tasuki {

class Session;

/// Adds a contact to the account, or changes the one that is given (its id is valid).
void openContactForm(Session& session, QWidget* parent, const Contact& contact);

} // namespace tasuki
