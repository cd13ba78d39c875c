namespace GraphTasks.Enrichment.Units;

/// <summary>What kind of body a unit is (单位性质). The dictionary files write the lower-case word in brackets.</summary>
public enum UnitKind
{
    /// <summary>A government, or one of its departments or agencies (government).</summary>
    Government,

    /// <summary>A committee, department or office of the Communist Party (party).</summary>
    Party,

    /// <summary>人大 and its offices (npc).</summary>
    Congress,

    /// <summary>政协 and its offices (cppcc).</summary>
    Consultative,

    /// <summary>A people's court (court).</summary>
    Court,

    /// <summary>A people's procuratorate (procuratorate).</summary>
    Procuratorate,

    /// <summary>群团组织 (mass-organisation).</summary>
    MassOrganisation,

    /// <summary>A branch led from above 垂直管理 (vertical).</summary>
    Vertical,

    /// <summary>事业单位 (institution).</summary>
    Institution,

    /// <summary>A company (enterprise).</summary>
    Enterprise,

    /// <summary>A command of the armed forces (military).</summary>
    Military,

    /// <summary>A collective such as 各县(市)区政府, with members as of a year (group).</summary>
    Group,
}
