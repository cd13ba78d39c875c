using GraphTasks.GraphQL.Validation.Rules;

namespace GraphTasks.GraphQL.Validation;

/// <summary>The rules, in the order in which they report.</summary>
public static class SpecifiedRules
{
    /// <summary>The rules for operations and fragments (https://spec.graphql.org/September2025/#sec-Validation).</summary>
    public static IReadOnlyList<ValidationRule> Executable { get; } =
    [
        new(nameof(ExecutableDefinitionsRule), ExecutableDefinitionsRule.Register),
        new(nameof(KnownOperationTypesRule), KnownOperationTypesRule.Register),
        new(nameof(UniqueOperationNamesRule), UniqueOperationNamesRule.Register),
        new(nameof(LoneAnonymousOperationRule), LoneAnonymousOperationRule.Register),
        new(nameof(SingleFieldSubscriptionsRule), SingleFieldSubscriptionsRule.Register),
        new(nameof(KnownTypeNamesRule), KnownTypeNamesRule.Register),
        new(nameof(FragmentsOnCompositeTypesRule), FragmentsOnCompositeTypesRule.Register),
        new(nameof(VariablesAreInputTypesRule), VariablesAreInputTypesRule.Register),
        new(nameof(ScalarLeafsRule), ScalarLeafsRule.Register),
        new(nameof(FieldsOnCorrectTypeRule), FieldsOnCorrectTypeRule.Register),
        new(nameof(UniqueFragmentNamesRule), UniqueFragmentNamesRule.Register),
        new(nameof(KnownFragmentNamesRule), KnownFragmentNamesRule.Register),
        new(nameof(NoUnusedFragmentsRule), NoUnusedFragmentsRule.Register),
        new(nameof(PossibleFragmentSpreadsRule), PossibleFragmentSpreadsRule.Register),
        new(nameof(NoFragmentCyclesRule), NoFragmentCyclesRule.Register),
        new(nameof(UniqueVariableNamesRule), UniqueVariableNamesRule.Register),
        new(nameof(NoUndefinedVariablesRule), NoUndefinedVariablesRule.Register),
        new(nameof(NoUnusedVariablesRule), NoUnusedVariablesRule.Register),
        new(nameof(KnownDirectivesRule), KnownDirectivesRule.Register),
        new(nameof(UniqueDirectivesPerLocationRule), UniqueDirectivesPerLocationRule.Register),
        new(nameof(KnownArgumentNamesRule), KnownArgumentNamesRule.Register),
        new(nameof(UniqueArgumentNamesRule), UniqueArgumentNamesRule.Register),
        new(nameof(ValuesOfCorrectTypeRule), ValuesOfCorrectTypeRule.Register),
        new(nameof(ProvidedRequiredArgumentsRule), ProvidedRequiredArgumentsRule.Register),
        new(nameof(VariablesInAllowedPositionRule), VariablesInAllowedPositionRule.Register),
        new(nameof(OverlappingFieldsCanBeMergedRule), OverlappingFieldsCanBeMergedRule.Register),
        new(nameof(UniqueInputFieldNamesRule), UniqueInputFieldNamesRule.Register),
    ];

    /// <summary>Rules that the specification does not have, but that servers should keep.</summary>
    public static IReadOnlyList<ValidationRule> Recommended { get; } =
    [
        new(nameof(MaxIntrospectionDepthRule), MaxIntrospectionDepthRule.Register),
    ];

    /// <summary>
    /// Rules that no validation has unless they are added: those of the experimental directives <c>@defer</c> and
    /// <c>@stream</c>, and two that forbid what some servers or clients do not want.
    /// </summary>
    public static IReadOnlyList<ValidationRule> Optional { get; } =
    [
        new(nameof(DeferStreamDirectiveOnRootFieldRule), DeferStreamDirectiveOnRootFieldRule.Register),
        new(nameof(DeferStreamDirectiveOnValidOperationsRule), DeferStreamDirectiveOnValidOperationsRule.Register),
        new(nameof(DeferStreamDirectiveLabelRule), DeferStreamDirectiveLabelRule.Register),
        new(nameof(StreamDirectiveOnListFieldRule), StreamDirectiveOnListFieldRule.Register),
        new(nameof(NoDeprecatedCustomRule), NoDeprecatedCustomRule.Register),
        new(nameof(NoSchemaIntrospectionCustomRule), NoSchemaIntrospectionCustomRule.Register),
    ];

    /// <summary>The specified rules and the recommended ones.</summary>
    public static IReadOnlyList<ValidationRule> Default { get; } = [.. Executable, .. Recommended];

    /// <summary>The rules for type system documents (https://spec.graphql.org/September2025/#sec-Type-System).</summary>
    public static IReadOnlyList<ValidationRule> Sdl { get; } =
    [
        new(nameof(LoneSchemaDefinitionRule), LoneSchemaDefinitionRule.Register),
        new(nameof(UniqueOperationTypesRule), UniqueOperationTypesRule.Register),
        new(nameof(UniqueTypeNamesRule), UniqueTypeNamesRule.Register),
        new(nameof(UniqueEnumValueNamesRule), UniqueEnumValueNamesRule.Register),
        new(nameof(UniqueFieldDefinitionNamesRule), UniqueFieldDefinitionNamesRule.Register),
        new(nameof(UniqueArgumentDefinitionNamesRule), UniqueArgumentDefinitionNamesRule.Register),
        new(nameof(UniqueDirectiveNamesRule), UniqueDirectiveNamesRule.Register),
        new(nameof(KnownTypeNamesRule), KnownTypeNamesRule.Register),
        new(nameof(KnownDirectivesRule), KnownDirectivesRule.Register),
        new(nameof(UniqueDirectivesPerLocationRule), UniqueDirectivesPerLocationRule.Register),
        new(nameof(PossibleTypeExtensionsRule), PossibleTypeExtensionsRule.Register),
        new(nameof(KnownArgumentNamesOnDirectivesRule), KnownArgumentNamesOnDirectivesRule.Register),
        new(nameof(UniqueArgumentNamesRule), UniqueArgumentNamesRule.Register),
        new(nameof(UniqueInputFieldNamesRule), UniqueInputFieldNamesRule.Register),
        new(nameof(ProvidedRequiredArgumentsOnDirectivesRule), ProvidedRequiredArgumentsOnDirectivesRule.Register),
    ];
}
