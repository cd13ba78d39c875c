using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GraphTasks.Data;

/// <summary>The store's tables as EF Core sees them; the migrations build the same tables (a test compares both).</summary>
public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    /// <summary>The jurisdictions (行政区划).</summary>
    public DbSet<Jurisdiction> Jurisdictions => Set<Jurisdiction>();

    /// <summary>The documents (台账).</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>The headings (目标类别).</summary>
    public DbSet<Category> Categories => Set<Category>();

    /// <summary>The key tasks (重点工作任务).</summary>
    public DbSet<KeyTask> Tasks => Set<KeyTask>();

    /// <summary>What is left of removed tasks.</summary>
    public DbSet<TaskTombstone> Tombstones => Set<TaskTombstone>();

    /// <summary>The units' parts in tasks.</summary>
    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>The tasks' themes.</summary>
    public DbSet<ThemeTag> ThemeTags => Set<ThemeTag>();

    /// <summary>The tasks' targets, figures and checks.</summary>
    public DbSet<StoredPromise> Promises => Set<StoredPromise>();

    /// <summary>The units (责任单位).</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>The units' names.</summary>
    public DbSet<UnitName> UnitNames => Set<UnitName>();

    /// <summary>The policy themes (政策主题).</summary>
    public DbSet<Theme> Themes => Set<Theme>();

    /// <summary>People's labels of tasks.</summary>
    public DbSet<ThemeLabel> ThemeLabels => Set<ThemeLabel>();

    /// <summary>How far changes of the lexicon have reached the tasks.</summary>
    public DbSet<StoredRetagging> Retaggings => Set<StoredRetagging>();

    /// <summary>The keys of callers.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>Who changed what.</summary>
    public DbSet<AuditEntry> AuditLog => Set<AuditEntry>();

    /// <summary>The stewards' log.</summary>
    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    /// <summary>The store's state: one row.</summary>
    public DbSet<StoreState> State => Set<StoreState>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateTextConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<TimeTextConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Jurisdiction>(e => e.ToTable("jurisdictions").HasKey(x => x.Code));
        modelBuilder.Entity<Theme>(e => e.ToTable("themes").HasKey(x => x.Code));
        modelBuilder.Entity<ThemeLabel>(e =>
        {
            e.ToTable("theme_labels").HasKey(x => x.TaskKey);
            e.Ignore(x => x.Themes);
            e.HasIndex(x => x.DocumentKey);
        });
        modelBuilder.Entity<StoredRetagging>(e =>
        {
            e.ToTable("retaggings").HasKey(x => x.Number);
            e.Property(x => x.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<ApiKey>(e => e.ToTable("api_keys").HasKey(x => x.Id));
        modelBuilder.Entity<AuditEntry>(e =>
        {
            e.ToTable("audit_log").HasKey(x => x.Number);
            e.Property(x => x.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<StoredDecision>(e =>
        {
            e.ToTable("decisions").HasKey(x => x.Number);
            e.Property(x => x.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<StoreState>(e =>
        {
            e.ToTable("store_state").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<Document>(e =>
        {
            e.ToTable("documents").HasKey(x => x.Key);
            e.HasOne<Jurisdiction>().WithMany().HasForeignKey(x => x.JurisdictionCode).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Category>(ConfigureCategory);
        modelBuilder.Entity<KeyTask>(ConfigureTask);
        modelBuilder.Entity<TaskTombstone>(e =>
        {
            e.ToTable("task_tombstones").HasKey(x => x.Key);
            e.HasIndex(x => new { x.ChangedVersion, x.SortKey });
            e.HasIndex(x => x.DocumentKey);
        });
        modelBuilder.Entity<Assignment>(e =>
        {
            e.ToTable("assignments").HasKey(x => new { x.TaskId, x.Ordinal });
            e.Property(x => x.Lead).HasColumnName("is_lead");
            e.HasOne<KeyTask>().WithMany().HasForeignKey(x => x.TaskId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitKey).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.UnitKey, x.TaskId });
            e.HasIndex(x => new { x.Mention, x.TaskId });
            e.HasIndex(x => new { x.PlainName, x.TaskId }).HasFilter("plain_name IS NOT NULL");
        });
        modelBuilder.Entity<ThemeTag>(e =>
        {
            e.ToTable("theme_tags").HasKey(x => new { x.TaskId, x.Ordinal });
            e.Property(x => x.Primary).HasColumnName("is_primary");
            e.Property(x => x.Top).HasColumnName("top_code");
            e.Ignore(x => x.Evidence);
            e.HasOne<KeyTask>().WithMany().HasForeignKey(x => x.TaskId).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(x => new { x.Code, x.TaskId });
            e.HasIndex(x => new { x.Top, x.TaskId });
            e.HasIndex(x => new { x.Uncertain, x.TaskId });
        });
        modelBuilder.Entity<StoredPromise>(e =>
        {
            e.ToTable("task_promises").HasKey(x => x.TaskId);
            e.Property(x => x.TaskId).ValueGeneratedNever();
            e.HasOne<KeyTask>().WithMany().HasForeignKey(x => x.TaskId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Unit>(e =>
        {
            e.ToTable("units").HasKey(x => x.Key);
            e.HasIndex(x => x.Name);
            e.HasOne<Jurisdiction>().WithMany().HasForeignKey(x => x.JurisdictionCode).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<UnitName>(e =>
        {
            e.ToTable("unit_names").HasKey(x => new { x.UnitKey, x.Ordinal });
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitKey).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(x => x.Name);
        });
        modelBuilder.Entity<UnitMember>(e =>
        {
            e.ToTable("unit_members").HasKey(x => new { x.CollectiveKey, x.Year, x.UnitKey });
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.CollectiveKey).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitKey).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(x => x.UnitKey);
        });
        modelBuilder.Entity<DocumentCount>(e =>
        {
            e.ToTable("document_counts").HasKey(x => new { x.DocumentKey, x.Dimension, x.Value });
            e.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentKey).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(x => x.Dimension);
        });
        UseSnakeCase(modelBuilder);
    }

    private static void ConfigureCategory(EntityTypeBuilder<Category> e)
    {
        e.ToTable("categories").HasKey(x => x.Key);
        e.Property(x => x.Table).HasColumnName("table_no");
        e.Ignore(x => x.Path);
        e.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentKey).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(x => x.DocumentKey);
        e.HasIndex(x => x.ParentKey);
    }

    private static void ConfigureTask(EntityTypeBuilder<KeyTask> e)
    {
        e.ToTable("tasks").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.Table).HasColumnName("table_no");
        e.Ignore(x => x.Headings).Ignore(x => x.Leaders).Ignore(x => x.ResponsiblePersons).Ignore(x => x.Progress);
        e.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentKey).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(x => x.SortKey).IsUnique();
        e.HasIndex(x => x.Key).IsUnique();
        e.HasIndex(x => x.DocumentKey);
        e.HasIndex(x => x.CategoryKey);
        e.HasIndex(x => new { x.DeadlineDate, x.SortKey });
        e.Property(x => x.Overdue).HasColumnName("is_overdue");
        e.HasIndex(x => new { x.Light, x.SortKey });
        e.HasIndex(x => new { x.ChangedVersion, x.SortKey });
    }

    private static void UseSnakeCase(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            if (property.GetColumnName() == property.Name)
                property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name) => string.Concat(
        name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private sealed class DateTextConverter() : ValueConverter<DateOnly, string>(date => StoreText.Of(date), text => StoreText.Date(text));

    private sealed class TimeTextConverter() : ValueConverter<DateTime, string>(time => StoreText.Of(time), text => StoreText.Time(text));
}
