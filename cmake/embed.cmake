# gyoryu_embed(TARGET NAME DIR PATTERN): the files of DIR become part of the program, reached through
#   namespace gyoryu::embedded { std::span<const File> NAME(); }   (base/embedded.h)
# A changed file is embedded again at the next build; a new one after CMake has looked again.
function(gyoryu_embed target name dir pattern)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${dir} ${dir}/${pattern})
  list(SORT files)
  set(assembly "    .section .rodata\n")
  set(externs "")
  set(rows "")
  set(index 0)
  set(full "")
  foreach(file IN LISTS files)
    string(APPEND assembly "    .balign 16\n    .global embedded_${name}_${index}\n    .global embedded_${name}_${index}_end\n"
      "embedded_${name}_${index}:\n    .incbin \"${dir}/${file}\"\nembedded_${name}_${index}_end:\n    .byte 0\n")
    string(APPEND externs "extern \"C\" const char embedded_${name}_${index}[];\nextern \"C\" const char embedded_${name}_${index}_end[];\n")
    string(APPEND rows "        {\"${file}\", {embedded_${name}_${index}, std::size_t(embedded_${name}_${index}_end - embedded_${name}_${index})}},\n")
    list(APPEND full ${dir}/${file})
    math(EXPR index "${index} + 1")
  endforeach()
  set(out ${CMAKE_BINARY_DIR}/embedded)
  file(CONFIGURE OUTPUT ${out}/${name}.S CONTENT "${assembly}    .section .note.GNU-stack,\"\",%progbits\n" @ONLY)
  file(CONFIGURE OUTPUT ${out}/${name}.cpp CONTENT "#include \"base/embedded.h\"

${externs}
namespace gyoryu::embedded {

std::span<const File> ${name}() {
    static const std::array<File, ${index}> files = {{
${rows}    }};
    return files;
}

}  // namespace gyoryu::embedded
" @ONLY)
  set_source_files_properties(${out}/${name}.S PROPERTIES OBJECT_DEPENDS "${full}")
  target_sources(${target} PRIVATE ${out}/${name}.S ${out}/${name}.cpp)
endfunction()
