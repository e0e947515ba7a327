# gyoryu_precompile(TARGET [HEADER…]): the target reads cmake/precompiled.h, and these headers, once for all its files.
function(gyoryu_precompile target)
  if(GYORYU_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h ${ARGN})
    # A time inside the header would make the compiler cache miss.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
  endif()
endfunction()
