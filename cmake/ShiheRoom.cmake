# What every target of ours is compiled with, and the one way to add a room or a test.
add_library(shihe_options INTERFACE)
target_compile_features(shihe_options INTERFACE cxx_std_20)
target_compile_definitions(shihe_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(shihe_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion
        -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8 /Zc:__cplusplus>)
# By how much every limit of time in the tests grows.
set(SHIHE_SLOWNESS 1)
if(SHIHE_SANITIZE)
    set(SHIHE_SLOWNESS 5)
    add_compile_options(-fsanitize=${SHIHE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SHIHE_SANITIZE})
endif()
if(SHIHE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link -fno-sanitize-recover=all)
    # clang with GCC's library refuses one line of a header of qpdf 11 in C++20: a copy without it goes first.
    find_file(SHIHE_QPDF_JSON qpdf/JSON.hh REQUIRED)
    file(READ ${SHIHE_QPDF_JSON} header)
    string(REPLACE "virtual ~JSON_array() = default;" "virtual ~JSON_array();" header "${header}")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/qpdf-for-clang/qpdf/JSON.hh CONTENT "${header}" @ONLY)
    include_directories(BEFORE SYSTEM ${CMAKE_BINARY_DIR}/qpdf-for-clang)
endif()

# shihe_room(NAME SOURCES ... [PUBLIC ...] [PRIVATE ...])
# A room of core: one static library, headers included from the project's root. PUBLIC and PRIVATE
# name what it stands on; a room may only stand on rooms below it (tests/architecture).
function(shihe_room name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(shihe_${name} STATIC ${arg_SOURCES})
    target_include_directories(shihe_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(shihe_${name} PUBLIC Qt6::Core tl::expected ${arg_PUBLIC} PRIVATE shihe_options ${arg_PRIVATE})
    target_precompile_headers(shihe_${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
endfunction()

# shihe_test(FOLDER/tst_NAME LIBS ... [SOURCES extra.cpp ...] [TIMEOUT seconds])
# One QtTest program, run by ctest under the offscreen platform.
function(shihe_test path)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    cmake_path(GET path FILENAME target)
    add_executable(${target} ${path}.cpp ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE ${arg_LIBS} Qt6::Test shihe_options)
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
    target_compile_definitions(${target} PRIVATE
        SHIHE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SHIHE_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${target} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    math(EXPR timeout "${arg_TIMEOUT} * ${SHIHE_SLOWNESS}")
    math(EXPR one_function "300000 * ${SHIHE_SLOWNESS}") # QtTest's own limit, in milliseconds
    set_tests_properties(${target} PROPERTIES TIMEOUT ${timeout}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${one_function}")
endfunction()

# shihe_online_beside(TARGET ...)
# The module that goes online lies beside the program that loads it: here, beside the tests of this folder that do.
function(shihe_online_beside)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    add_custom_target(shihe_online_for_${folder} ALL DEPENDS shihe_online
        COMMAND ${CMAKE_COMMAND} -E copy_if_different $<TARGET_FILE:shihe_online> ${CMAKE_CURRENT_BINARY_DIR})
    foreach(target IN LISTS ARGN)
        add_dependencies(${target} shihe_online_for_${folder})
    endforeach()
endfunction()
