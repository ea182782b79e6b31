// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "contact/contact.h"
#include "edit/edit.h"

namespace tasuki::contact {

/// A contact as it is kept: without spaces at the ends of its texts.
Contact cleaned(Contact contact);
/// Everything that is wrong with a contact that was cleaned.
Problems problems(const Contact& contact);
/// A new contact gets its id here.
Result<Edit> add(Contact contact, const Act& act);
Result<Edit> change(const Contact& before, const Contact& after, const Act& act);
Result<Edit> remove(const Contact& contact, const Act& act);

} // namespace tasuki::contact
