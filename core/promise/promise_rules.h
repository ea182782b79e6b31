// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "promise/promise.h"

namespace tasuki::promise {

/// A promise as it is kept in the workspace: without spaces at the ends of its texts; one that is open has no day of
/// decision, and one that is not has today's where none is given.
Promise cleaned(Promise promise, QDate today);
/// Everything that is wrong with a promise that was cleaned.
Problems problems(const Promise* before, const Promise& promise, QDate today);

/// A new promise gets its id here.
struct Added {
    Edit edit;
    Promise promise;
};
Result<Added> add(Promise promise, const Act& act);
/// Everything but the account.
Result<Edit> change(const Promise& before, const Promise& wanted, const Act& act);
/// Kept, broken or withdrawn on `day`, which is neither before the promise was made nor after today; or open again.
Result<Edit> setState(const Promise& promise, PromiseState state, QDate day, const Act& act);
Result<Edit> remove(const Promise& promise, const Act& act);

} // namespace tasuki::promise
