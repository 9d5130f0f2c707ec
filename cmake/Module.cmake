# foresail_module(NAME [MODULES ...] [LIBRARIES ...]): the folder src/NAME as a static library.
# Its *_test.cpp files become NAME_test, a GoogleTest program that ctest runs. MODULES are folders
# that stand above this one; LIBRARIES come from cmake/Dependencies.cmake.
set(FORESAIL_SANITIZE "" CACHE STRING "Sanitizers for our own code, e.g. address,undefined")

add_library(foresail_flags INTERFACE)
target_compile_options(foresail_flags INTERFACE -Wall -Wextra -Wconversion -Werror
    # A designated initializer names what it sets; the rest has its default.
    -Wno-missing-field-initializers)
target_include_directories(foresail_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(FORESAIL_SANITIZE MATCHES thread)
    # Asio uses atomic_thread_fence, which this sanitizer does not know and g++ warns of.
    target_compile_options(foresail_flags INTERFACE -Wno-tsan)
endif()
if(FORESAIL_SANITIZE)
    target_compile_options(foresail_flags INTERFACE
        -fsanitize=${FORESAIL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(foresail_flags INTERFACE -fsanitize=${FORESAIL_SANITIZE})
endif()

function(foresail_module name)
    cmake_parse_arguments(arg "" "" "MODULES;LIBRARIES" ${ARGN})
    list(TRANSFORM arg_MODULES PREPEND foresail_)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    set(tests ${sources})
    list(FILTER sources EXCLUDE REGEX "_(test|fuzz)\\.cpp$")
    list(FILTER tests INCLUDE REGEX "_test\\.cpp$")

    if(sources)
        add_library(foresail_${name} STATIC ${sources})
        target_link_libraries(foresail_${name}
            PUBLIC foresail_flags ${arg_MODULES} ${arg_LIBRARIES})
    else()
        add_library(foresail_${name} INTERFACE)
        target_link_libraries(foresail_${name}
            INTERFACE foresail_flags ${arg_MODULES} ${arg_LIBRARIES})
    endif()
    if(tests)
        add_executable(${name}_test ${tests})
        target_link_libraries(${name}_test PRIVATE foresail_${name} GTest::gtest GTest::gtest_main)
        target_compile_definitions(${name}_test PRIVATE
            FORESAIL_SOURCE="."
            FORESAIL_SHARED_DATA="../shared/data"
            FORESAIL_MINILM="${MINILM_DIR}/minilm-l6-v2.gguf")
        # Paths in tests are relative to the source's root, so that a compile is the same in any
        # checkout, and ccache knows it.
        add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
        set_tests_properties(${name} PROPERTIES TIMEOUT 600)
    endif()
endfunction()
