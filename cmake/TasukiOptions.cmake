# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries what every target of ours is compiled with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
# __int128 (core/base/amount.h) is an extension that GCC and clang have on every platform we build for.
set(CMAKE_CXX_EXTENSIONS ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# What one checkout has compiled need not be compiled in another: paths are told from the checkout's root.
find_program(TASUKI_CCACHE ccache)
if(TASUKI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${TASUKI_CCACHE})
endif()

add_library(tasuki_options INTERFACE)
target_compile_definitions(tasuki_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 TASUKI_VERSION="${PROJECT_VERSION}")
target_compile_options(tasuki_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
    -Wcast-qual -Wunused -Woverloaded-virtual -Winvalid-pch)
# GCC 12 sees uninitialised values in std::variant, std::function and std::optional that are not there (GCC bug 105562).
target_compile_options(tasuki_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(TASUKI_WERROR)
    target_compile_options(tasuki_options INTERFACE -Werror)
endif()
if(TASUKI_SANITIZE)
    # Left out: what AddressSanitizer (a null or wild pointer) and the processor (alignment) tell as well, and what finds
    # nothing without more optimisation. They take a third of the time of the build.
    set(_san -fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_compile_options(tasuki_options INTERFACE ${_san} -g1)
    target_link_options(tasuki_options INTERFACE ${_san})
elseif(TASUKI_TSAN)
    target_compile_options(tasuki_options INTERFACE -fsanitize=thread -g1)
    target_link_options(tasuki_options INTERFACE -fsanitize=thread)
endif()

find_program(TASUKI_MOLD mold)
find_program(TASUKI_LLD ld.lld)
if(TASUKI_MOLD)
    target_link_options(tasuki_options INTERFACE -fuse-ld=mold)
elseif(TASUKI_LLD)
    target_link_options(tasuki_options INTERFACE -fuse-ld=lld)
endif()
