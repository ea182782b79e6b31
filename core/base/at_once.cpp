// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/at_once.h"

#include <QCoreApplication>

#include <new>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atOnce)
};

} // namespace

Error errorOf(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal,
                     Text::tr("Not enough memory to calculate this. Close other programs and try again."),
                     {}};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, Text::tr("Couldn't calculate this. Nothing was changed. Try again."),
                     QString::fromLocal8Bit(exception.what())};
    } catch (...) {
        return Error{ErrorCode::Internal, Text::tr("Couldn't calculate this. Nothing was changed. Try again."), {}};
    }
}

} // namespace tasuki
